// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace hullwatch::ui::pdf {

/// Lengths in the layout of a PDF are device units: a tenth of a point.
inline constexpr int resolution = 720;
inline constexpr qreal pt = 10.0;

/// The kinds of text of a snapshot; each has one font and size.
enum class Style {
    Display,    ///< title of the cover
    Title,      ///< name of a container
    TitleSmall, ///< the same where the name is long
    Figure,     ///< big numbers of the cover
    Subtitle,
    Heading, ///< letterspaced capitals above a section
    TableHead,
    Body,
    Strong, ///< Body, bold
    Small,
    Footer,
    Brand,
    Mono, ///< machine text
    MonoSmall,
    Chip, ///< word in a severity chip
    TileLetter,
    TileScore,
    SmallTile, ///< letter in a tile of a table
};
inline constexpr size_t styleCount = static_cast<size_t>(Style::SmallTile) + 1;

/// The fonts of a PDF and the widths of text in them. Text is never shaped where the script does not demand
/// it: the contextual alternates of Inter and the ligatures of JetBrains Mono would otherwise be glyphs from
/// which no reader of the PDF finds the characters back, and widths are sums that can be cached. For one
/// thread at a time; needs a QGuiApplication.
class Typeface {
public:
    Typeface();

    [[nodiscard]] const QFont &font(Style style) const { return face(style).font; }
    [[nodiscard]] qreal size(Style style) const { return face(style).size; }
    [[nodiscard]] qreal lineHeight(Style style) const { return face(style).lineHeight; }
    /// From the top of a line of height `lineHeight` down to where its text stands.
    [[nodiscard]] qreal baseline(Style style, qreal lineHeight) const {
        return lineHeight / 2 + face(style).size * 0.36;
    }

    /// Width of each UTF-16 unit; the second half of a pair has none.
    void appendAdvances(Style style, QStringView text, std::vector<qreal> &out) const;
    [[nodiscard]] qreal width(Style style, QStringView text) const;

    /// `text` with the code points for which no installed font has a glyph written as "\u{4e2d}": an empty
    /// box in evidence would say nothing.
    [[nodiscard]] QString printable(Style style, const QString &text) const;

private:
    static constexpr char32_t cachedBelow = 0x250;

    struct Face {
        QFont font;
        QFontMetricsF metrics{QFont()};
        qreal size = 0;
        qreal lineHeight = 0;
        mutable std::array<float, cachedBelow> advances{}; ///< negative: not yet measured
        mutable QHash<char32_t, float> rareAdvances;
        mutable QHash<char32_t, bool> drawable;
    };

    [[nodiscard]] const Face &face(Style style) const { return m_faces[static_cast<size_t>(style)]; }
    [[nodiscard]] static qreal advance(const Face &face, char32_t codePoint);

    std::array<Face, styleCount> m_faces;
};

} // namespace hullwatch::ui::pdf
