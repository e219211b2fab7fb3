// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Reads a PDF back with the programs of poppler-utils, as any other reader would.
namespace hullwatch::test {

/// The standard output of a program; warns when it fails.
[[nodiscard]] QString told(const QString &program, const QStringList &arguments);
/// The text of each page, laid out as on the page.
[[nodiscard]] QStringList pagesOf(const QString &path);
/// Without any white space: wrapped text is found again wherever its lines were broken.
[[nodiscard]] QString squeezed(QString text);
/// The whole text in reading order, squeezed: the lines of a cell stay together.
[[nodiscard]] QString textOf(const QString &path);
/// A line of pdfinfo: "Pages", "Title" …
[[nodiscard]] QString infoOf(const QString &path, const QString &key);

} // namespace hullwatch::test
