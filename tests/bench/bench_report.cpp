// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"
#include "measurement.h"
#include "ui/report/pdf.h"
#include "watchedfleet.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>

#include <cstdio>

using namespace hullwatch;
using bench::Figure;

namespace {

std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments) {
    const auto ended = bench::runProgram({program, arguments, {}, {}, true});
    return ended ? std::optional(ended->output) : std::nullopt;
}

double pagesOf(const QString &path) {
    const auto output = outputOf(QStringLiteral("pdfinfo"), {path});
    for (const QByteArray &line : output.value_or(QByteArray()).split('\n')) {
        if (line.startsWith("Pages:"))
            return line.sliced(6).trimmed().toDouble();
    }
    return 0;
}

// The same text as a plain document, printed the obvious way.
void printNaively(const QString &text, const QString &path) {
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    document.setPlainText(text);
    document.print(&writer);
}

// B8: the report of so many containers.
bool measureReport(std::vector<Figure> &figures, int containers, int rounds) {
    const auto served = bench::serveFleet(1, containers);
    if (!served)
        return false;
    report::Document document;
    {
        bench::WatchedFleet watched(served->urls());
        watched.source.start();
        if (!watched.awaitJudged()) {
            std::fprintf(stderr, "the simulated host was not read\n");
            return false;
        }
        document = report::documentOf(watched.inventory);
    }
    const QString ms = QStringLiteral("ms");
    Figure ours{QStringLiteral("PDF of %1 containers").arg(containers), ms, {}, {}};
    Figure naive{QStringLiteral("its text by QTextDocument::print"), ms, {}, {}};
    Figure speed{QStringLiteral("B8 pages"), QStringLiteral("/s"), {}, bench::Goal{100, true}};
    Figure pages{QStringLiteral("pages"), {}, {}, {}};
    Figure memory{QStringLiteral("B8 memory more while writing"), QStringLiteral("MiB"), {}, bench::Goal{64}};
    const QString path = served->folder.filePath(QStringLiteral("audit.pdf"));
    bool isWritten = true;
    QString text;
    const auto runOurs = [&] {
        bench::forgetPeak();
        const double before = bench::residentMiB();
        const auto timing =
            bench::timeWork([&] { isWritten = ui::writeAuditPdf(document, path).has_value(); });
        // The first run only: later ones find memory that the allocator kept.
        if (memory.runs.empty())
            memory.runs.push_back(bench::peakResidentMiB() - before);
        ours.runs.push_back(timing.wallMs);
        pages.runs.push_back(pagesOf(path));
        speed.runs.push_back(pages.runs.back() * 1e3 / timing.wallMs);
        if (text.isEmpty())
            text = QString::fromUtf8(
                outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).value_or(QByteArray()));
        return isWritten && pages.runs.back() > 0 && !text.isEmpty();
    };
    const auto runNaive = [&] {
        const QString other = served->folder.filePath(QStringLiteral("naive.pdf"));
        naive.runs.push_back(bench::timeWork([&] { printNaively(text, other); }).wallMs);
        return true;
    };
    // The text comes from ours, so ours goes first.
    if (!bench::alternate(1, runOurs, runNaive) || !bench::alternate(rounds - 1, runNaive, runOurs))
        return false;
    figures.insert(figures.end(), {ours, naive, pages, speed, memory});
    figures.push_back(bench::ratio(QStringLiteral("B8 time / QTextDocument::print"), ours, naive, {0.5}));
    return true;
}

} // namespace

int main(int argc, char *argv[]) {
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures how fast an audit becomes a PDF."));
    parser.addHelpOption();
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Add the figures to it, too."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("How often (5)."),
                                    QStringLiteral("N"), QStringLiteral("5"));
    const QCommandLineOption size(QStringLiteral("containers"), QStringLiteral("In the report (1000)."),
                                  QStringLiteral("N"), QStringLiteral("1000"));
    parser.addOptions({json, rounds, size});
    parser.process(application);
    std::vector<Figure> figures;
    const bool isMeasured = measureReport(figures, qBound(1, parser.value(size).toInt(), 10'000),
                                          qMax(1, parser.value(rounds).toInt()));
    return bench::publish(QStringLiteral("B8: the PDF"), figures, parser.value(json)) && isMeasured ? 0 : 1;
}
