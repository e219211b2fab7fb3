// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/filterlanguage.h"

#include <QtGlobal>

#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace hullwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "FilterProblem";

/// A stretch of the text without its quotes.
struct Piece {
    QString text;
    qsizetype at = 0;
    qsizetype length = 0;
    bool isQuoted = false;
};

/// Steps from one to the other by inserting, removing or replacing a letter.
qsizetype distanceBetween(QStringView from, QStringView to) {
    std::vector<qsizetype> row(static_cast<size_t>(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype replaced = diagonal + (from[i] != to[static_cast<qsizetype>(j) - 1]);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

/// What was probably meant; empty when nothing is near.
QString nearest(const QString &typed, std::span<const FilterKey> keys) {
    constexpr qsizetype longestTyped = 20;
    QString best;
    qsizetype shortest = 3;
    for (const FilterKey &key : keys) {
        const QString name = QString::fromLatin1(key.name);
        const qsizetype distance = typed.size() > longestTyped ? shortest
                                   : typed.size() > 1 && name.startsWith(typed.toLower())
                                       ? 0
                                       : distanceBetween(typed.toLower(), name);
        if (distance < shortest && distance < name.size() - 1) {
            shortest = distance;
            best = name;
        }
    }
    return best;
}

QString listed(std::span<const char *const> words) {
    QStringList list;
    for (const char *word : words)
        list.append(QString::fromLatin1(word));
    return list.join(u", ");
}

std::optional<FilterComparison> takeComparison(QStringView &text) {
    static constexpr std::array<std::pair<QStringView, FilterComparison>, 7> signs{{
        {u"<=", FilterComparison::LessOrEqual},
        {u">=", FilterComparison::GreaterOrEqual},
        {u"≤", FilterComparison::LessOrEqual},
        {u"≥", FilterComparison::GreaterOrEqual},
        {u"<", FilterComparison::Less},
        {u">", FilterComparison::Greater},
        {u"=", FilterComparison::Equal},
    }};
    for (const auto &sign : signs) {
        if (text.startsWith(sign.first)) {
            text = text.mid(sign.first.size());
            return sign.second;
        }
    }
    return {};
}

bool compares(double value, FilterComparison comparison, double bound) {
    switch (comparison) {
    case FilterComparison::Less:
        return value < bound;
    case FilterComparison::LessOrEqual:
        return value <= bound;
    case FilterComparison::Greater:
        return value > bound;
    case FilterComparison::GreaterOrEqual:
        return value >= bound;
    case FilterComparison::Equal:
        break;
    }
    return value == bound;
}

class Parser {
public:
    Parser(QStringView text, std::span<const FilterKey> keys) : m_text(text), m_keys(keys) {}

    ParsedFilter parse() {
        while (skipSpaces())
            parseTerm();
        return std::move(m_result);
    }

private:
    bool skipSpaces() {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size();
    }

    void parseTerm() {
        FilterTerm term;
        if (m_text[m_at] == u'-') {
            term.isNegated = true;
            ++m_at;
        }
        const bool isKnown = parseKey(term);
        do {
            if (m_at < m_text.size() && m_text[m_at] == u',')
                ++m_at;
            const Piece piece = nextPiece();
            if (isKnown && !piece.text.isEmpty())
                addValue(term, piece);
        } while (m_at < m_text.size() && m_text[m_at] == u',');
        if (!term.anyOf.empty())
            m_result.terms.push_back(std::move(term));
    }

    /// False when a key stands there that does not exist.
    bool parseKey(FilterTerm &term) {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        if (end == m_at || end == m_text.size() || m_text[end] != u':')
            return true;
        const QString name = m_text.mid(m_at, end - m_at).toString();
        const qsizetype start = std::exchange(m_at, end + 1);
        for (size_t i = 0; i < m_keys.size(); ++i) {
            if (name.compare(QLatin1StringView(m_keys[i].name), Qt::CaseInsensitive) == 0) {
                term.key = static_cast<int>(i);
                return true;
            }
        }
        const QString meant = nearest(name, m_keys);
        std::vector<const char *> names;
        for (const FilterKey &key : m_keys)
            names.push_back(key.name);
        report(
            start, end + 1 - start,
            meant.isEmpty()
                ? Message{context,
                          QT_TRANSLATE_NOOP("FilterProblem",
                                            "There is no “%1:” here. Take one of %2, or put the text in "
                                            "quotes to search for it as it is."),
                          {name, listed(names)}}
                : Message{context,
                          QT_TRANSLATE_NOOP("FilterProblem", "There is no “%1:” here. Did you mean “%2:”?"),
                          {name, meant}});
        return false;
    }

    /// Up to the next space or comma outside of quotes.
    Piece nextPiece() {
        Piece piece;
        piece.at = m_at;
        bool inQuotes = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                inQuotes = !inQuotes;
                piece.isQuoted = true;
            } else if (!inQuotes && (c.isSpace() || c == u',')) {
                break;
            } else {
                piece.text += c;
            }
        }
        piece.length = m_at - piece.at;
        return piece;
    }

    void addValue(FilterTerm &term, const Piece &piece) {
        const FilterKind kind =
            term.key == FilterTerm::bare ? FilterKind::Text : m_keys[static_cast<size_t>(term.key)].kind;
        if (kind == FilterKind::Text) {
            term.anyOf.push_back({piece.text});
            return;
        }
        QStringView rest = piece.text;
        const std::optional<FilterComparison> comparison =
            piece.isQuoted ? std::nullopt : takeComparison(rest);
        if (rest.isEmpty())
            return;
        const FilterKey &key = m_keys[static_cast<size_t>(term.key)];
        if (comparison && kind == FilterKind::Word) {
            report(piece, {context,
                           QT_TRANSLATE_NOOP("FilterProblem", "“%1” cannot be compared: leave out < and >."),
                           {QString::fromLatin1(key.name) + u':'}});
            return;
        }
        if (kind == FilterKind::Number)
            addNumber(term, piece, rest, comparison.value_or(FilterComparison::Equal));
        else
            addWords(term, piece, rest, comparison);
    }

    void addNumber(FilterTerm &term, const Piece &piece, QStringView rest, FilterComparison comparison) {
        bool isNumber = false;
        const double number = rest.toDouble(&isNumber);
        if (isNumber && std::isfinite(number)) {
            term.anyOf.push_back({{}, 0, comparison, number});
            return;
        }
        const QString name = QString::fromLatin1(m_keys[static_cast<size_t>(term.key)].name);
        report(piece, {context,
                       QT_TRANSLATE_NOOP("FilterProblem", "“%1” is no number. Write %2:10 or %2:>10."),
                       {rest.toString(), name}});
    }

    void addWords(FilterTerm &term, const Piece &piece, QStringView rest,
                  std::optional<FilterComparison> comparison) {
        const FilterKey &key = m_keys[static_cast<size_t>(term.key)];
        const quint32 named = wordsOf(key, rest);
        if (named == 0) {
            report(piece, {context,
                           QT_TRANSLATE_NOOP("FilterProblem", "“%1” is not one of %2."),
                           {rest.toString(), listed(key.words)}});
            return;
        }
        FilterValue value;
        for (size_t bound = 0; bound < key.words.size(); ++bound) {
            if (((named >> bound) & 1U) == 0)
                continue;
            for (size_t i = 0; i < key.words.size(); ++i) {
                if (compares(static_cast<double>(i), comparison.value_or(FilterComparison::Equal),
                             static_cast<double>(bound)))
                    value.words |= 1U << i;
            }
        }
        term.anyOf.push_back(value);
    }

    static quint32 wordsOf(const FilterKey &key, QStringView typed) {
        if (key.kind == FilterKind::Letters) {
            quint32 letters = 0;
            for (const QChar letter : typed) {
                const quint32 bit = wordsBeginning(key, QStringView(&letter, 1));
                if (bit == 0)
                    return 0;
                letters |= bit;
            }
            return letters;
        }
        for (size_t i = 0; i < key.words.size(); ++i) {
            if (typed.compare(QLatin1StringView(key.words[i]), Qt::CaseInsensitive) == 0)
                return 1U << i;
        }
        return wordsBeginning(key, typed);
    }

    static quint32 wordsBeginning(const FilterKey &key, QStringView typed) {
        quint32 found = 0;
        for (size_t i = 0; i < key.words.size(); ++i) {
            if (QString::fromLatin1(key.words[i]).startsWith(typed, Qt::CaseInsensitive))
                found |= 1U << i;
        }
        return found;
    }

    void report(const Piece &piece, const Message &what) { report(piece.at, piece.length, what); }
    void report(qsizetype at, qsizetype length, const Message &what) {
        if (!m_result.problem)
            m_result.problem = FilterProblem{at, length, what};
    }

    QStringView m_text;
    std::span<const FilterKey> m_keys;
    qsizetype m_at = 0;
    ParsedFilter m_result;
};

} // namespace

bool FilterValue::isIn(QStringView whole) const {
    qsizetype from = 0;
    for (const QStringView part : QStringView(text).split(u'*', Qt::SkipEmptyParts)) {
        const qsizetype at = whole.indexOf(part, from, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        from = at + part.size();
    }
    return true;
}

bool FilterValue::admits(double value) const {
    return compares(value, comparison, number);
}

ParsedFilter parseFilter(QStringView text, std::span<const FilterKey> keys) {
    return Parser(text, keys).parse();
}

} // namespace hullwatch
