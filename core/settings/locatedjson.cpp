// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/locatedjson.h"

#include "core/base/message.h"

#include <QCoreApplication>
#include <QSet>

#include <iterator>
#include <vector>

namespace hullwatch {

namespace {

using nlohmann::json;

QString translated(const char *text) {
    return QCoreApplication::translate("PolicyFile", text);
}

struct Position {
    int line = 1;
    bool endsLine = false; ///< the last character that was taken is the end of the line before
};

/// Walks a text and knows where it is.
class LineIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    LineIterator(const char *at, Position *position) : m_at(at), m_position(position) {}

    reference operator*() const { return *m_at; }
    LineIterator &operator++() {
        m_position->endsLine = *m_at == '\n';
        m_position->line += m_position->endsLine ? 1 : 0;
        ++m_at;
        return *this;
    }
    LineIterator operator++(int) {
        LineIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const LineIterator &a, const LineIterator &b) { return a.m_at == b.m_at; }

private:
    const char *m_at;
    Position *m_position;
};

class LocatingBuilder : public nlohmann::json_sax<json> {
public:
    LocatingBuilder(LocatedJson &into, const Position &position)
        : m_into(into), m_position(position), m_builder(into.root, false) {}

    bool null() override { return place() && m_builder.null(); }
    bool boolean(bool value) override { return place() && m_builder.boolean(value); }
    // The parser has already taken the character behind a number, which may be the end of the line.
    bool number_integer(number_integer_t value) override {
        return place(true) && m_builder.number_integer(value);
    }
    bool number_unsigned(number_unsigned_t value) override {
        return place(true) && m_builder.number_unsigned(value);
    }
    bool number_float(number_float_t value, const string_t &text) override {
        return place(true) && m_builder.number_float(value, text);
    }
    bool string(string_t &value) override { return place() && m_builder.string(value); }
    bool binary(binary_t &value) override { return place() && m_builder.binary(value); }

    bool start_object(std::size_t size) override { return descend() && m_builder.start_object(size); }
    bool key(string_t &name) override {
        Level &level = m_levels.back();
        if (name.size() > LocatedJson::maxKeyLength)
            return fail(level.pointer, translated(QT_TRANSLATE_NOOP("PolicyFile", "a key is too long")));
        level.key = QString::fromStdString(name);
        const QString pointer = pointerTo(level.pointer, level.key);
        m_into.lines.insert(pointer, m_position.line);
        if (level.keys.contains(level.key))
            return fail(pointer, translated(QT_TRANSLATE_NOOP("PolicyFile",
                                                              "this key stands twice; keep one of them")));
        level.keys.insert(level.key);
        return m_builder.key(name);
    }
    bool end_object() override { return ascend() && m_builder.end_object(); }
    bool start_array(std::size_t size) override {
        if (!descend())
            return false;
        m_levels.back().next = 0;
        return m_builder.start_array(size);
    }
    bool end_array() override { return ascend() && m_builder.end_array(); }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override {
        return fail(
            {}, translated(QT_TRANSLATE_NOOP("PolicyFile", "this is no JSON; look for a comma, a quote or a "
                                                           "bracket that is missing or too many")));
    }

private:
    struct Level {
        QString pointer;
        QString key;
        qsizetype next = -1; ///< index of the next element of an array; -1 in an object
        QSet<QString> keys;
    };

    [[nodiscard]] QString pointerOfNext() {
        if (m_levels.empty())
            return {};
        Level &level = m_levels.back();
        return level.next < 0 ? pointerTo(level.pointer, level.key)
                              : pointerTo(level.pointer, QString::number(level.next++));
    }
    bool place(bool looksAhead = false) {
        const QString pointer = pointerOfNext();
        // A member stands where its key does.
        if (!m_into.lines.contains(pointer))
            m_into.lines.insert(pointer, m_position.line - (looksAhead && m_position.endsLine ? 1 : 0));
        if (++m_values > LocatedJson::maxValues)
            return fail(pointer,
                        translated(QT_TRANSLATE_NOOP("PolicyFile", "the file holds too many values")));
        return true;
    }
    bool descend() {
        const QString pointer = pointerOfNext();
        if (!m_into.lines.contains(pointer))
            m_into.lines.insert(pointer, m_position.line);
        m_levels.push_back({pointer, {}, -1, {}});
        if (m_levels.size() > LocatedJson::maxDepth)
            return fail(pointer, translated(QT_TRANSLATE_NOOP("PolicyFile", "this is nested too deep")));
        return true;
    }
    bool ascend() {
        m_levels.pop_back();
        return true;
    }
    bool fail(const QString &pointer, const QString &what) {
        m_into.lines.insert(pointer, m_position.line);
        m_into.problem = JsonProblem{pointer, what};
        return false;
    }

    LocatedJson &m_into;
    const Position &m_position;
    nlohmann::detail::json_sax_dom_parser<json> m_builder;
    std::vector<Level> m_levels;
    qsizetype m_values = 0;
};

} // namespace

QString pointerTo(const QString &pointer, const QString &key) {
    QString escaped = key;
    escaped.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return pointer + u'/' + escaped;
}

QString LocatedJson::sentence(const JsonProblem &wrong) const {
    const QString line = QString::number(lines.value(wrong.pointer, 1));
    const QString text = wrong.pointer.isEmpty()
                             ? translated(QT_TRANSLATE_NOOP("PolicyFile", "line %1: %2"))
                             : translated(QT_TRANSLATE_NOOP("PolicyFile", "line %1, %3: %2"));
    return substituted(text, {line, wrong.what, wrong.pointer});
}

LocatedJson parseLocated(const QByteArray &bytes) {
    LocatedJson located;
    Position position;
    LocatingBuilder builder(located, position);
    // The parser takes a zero byte for the end and would not look at what stands behind it.
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0) {
        located.lines.insert({}, 1 + static_cast<int>(bytes.first(zero).count('\n')));
        located.problem =
            JsonProblem{{}, translated(QT_TRANSLATE_NOOP("PolicyFile", "a zero byte; this is no text file"))};
        return located;
    }
    json::sax_parse(LineIterator(bytes.begin(), &position), LineIterator(bytes.end(), &position), &builder);
    return located;
}

} // namespace hullwatch
