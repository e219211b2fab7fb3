// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchwindow.h"
#include "core/base/threadpriority.h"
#include "core/metrics/series.h"
#include "core/report/document.h"
#include "core/simulator/simulatedfleet.h"
#include "measurement.h"
#include "ui/report/pdf.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QScrollBar>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace hullwatch;
using bench::BenchWindow;
using bench::Figure;
using bench::printAndLeave;
using Clock = std::chrono::steady_clock;

namespace {

double millisecondsSince(Clock::time_point then) {
    return std::chrono::duration<double, std::milli>(Clock::now() - then).count();
}

double percentile(std::vector<double> &values, double share) {
    if (values.empty())
        return 0;
    const auto at =
        values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// An application that writes down how long the GUI thread was busy with each frame.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    std::vector<double> framesMs;
    bool isRecording = false;
    std::function<void()> onFrame;

    bool notify(QObject *receiver, QEvent *event) override {
        const bool isFrame = event->type() == QEvent::UpdateRequest;
        const Clock::time_point start = Clock::now();
        const bool taken = QApplication::notify(receiver, event);
        if (isFrame && isRecording)
            framesMs.push_back(millisecondsSince(start));
        if (isFrame && onFrame)
            onFrame();
        return taken;
    }
};

/// Longest times for which the GUI thread did not come back to its event loop, in ms.
class Heartbeat {
public:
    void start() {
        m_last = Clock::now();
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            const Clock::time_point now = Clock::now();
            gapsMs.push_back(std::chrono::duration<double, std::milli>(now - m_last).count());
            m_last = now;
        });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(2);
    }
    std::vector<double> gapsMs;

private:
    QTimer m_timer;
    Clock::time_point m_last;
};

qsizetype openSockets() {
    return bench::openDescriptors().filter(QStringLiteral("socket:")).size();
}

// ---- What runs in a process of its own, so that only the window is measured. It prints one object of JSON.

// B4: milliseconds from `since` (before the process was started) to the first card and to all of them.
QJsonObject measureStart(TimedApplication &application, const QStringList &urls, Clock::time_point since) {
    BenchWindow window(urls);
    double firstCard = 0;
    application.onFrame = [&] {
        if (firstCard == 0 && window.grid->model()->rowCount() > 0)
            firstCard = millisecondsSince(since);
    };
    const auto await = [&](auto isDone) {
        return QTest::qWaitFor(isDone, bench::patienceMs) ? millisecondsSince(since) : 0;
    };
    const double all = await([&] {
        const auto measured = window.fleet.measured();
        return measured.running > 0 && window.fleet.isJudged() && measured.once == measured.running;
    });
    const double cpu = await([&] {
        const auto measured = window.fleet.measured();
        return measured.twice == measured.running;
    });
    return {{QStringLiteral("first_card_ms"), firstCard},
            {QStringLiteral("all_memory_ms"), all},
            {QStringLiteral("all_cpu_ms"), cpu}};
}

// B2: a window that is looked at, and left alone.
QJsonObject measureIdle(const QStringList &urls, int seconds) {
    const qsizetype socketsBefore = openSockets();
    BenchWindow window(urls);
    if (!window.settle())
        return {};
    QTest::qWait(12'000);
    const double cpuBefore = bench::processCpuMs();
    QElapsedTimer elapsed;
    elapsed.start();
    std::vector<double> ages;
    while (elapsed.elapsed() < seconds * 1'000) {
        QTest::qWait(1'000);
        const Timestamp now = Timestamp::now();
        for (const ContainerKey &key : window.fleet.inventory.containers()) {
            const ContainerEntry *entry = window.fleet.inventory.find(key);
            if (entry->container->state.status == QStringLiteral("running"))
                ages.push_back(
                    static_cast<double>(now.milliseconds() - entry->series->receivedAt().milliseconds()));
        }
    }
    const double share = (bench::processCpuMs() - cpuBefore) / static_cast<double>(elapsed.elapsed()) * 100;
    constexpr double periodMs = 10'000;
    return {{QStringLiteral("cpu_percent"), share},
            {QStringLiteral("p99_age_periods"), percentile(ages, 0.99) / periodMs},
            {QStringLiteral("sockets"), openSockets() - socketsBefore},
            {QStringLiteral("resident_mib"), bench::residentMiB()}};
}

// B5: scrolled, sorted and filtered without a pause, while everything is judged anew and a PDF is written.
QJsonObject measureBusy(TimedApplication &application, const QStringList &urls, int seconds) {
    BenchWindow window(urls);
    if (!window.settle())
        return {};
    QTest::qWait(5'000);
    auto *model = qobject_cast<ui::ContainerModel *>(window.grid->model());
    QTimer scroll;
    QObject::connect(&scroll, &QTimer::timeout,
                     [bar = window.grid->verticalScrollBar(), down = true]() mutable {
                         if (bar->value() == (down ? bar->maximum() : bar->minimum()))
                             down = !down;
                         bar->setValue(bar->value() + (down ? 96 : -96));
                     });
    static QThreadPool exports; // as the application has it; nothing waits for its end
    QTimer sort;
    QObject::connect(&sort, &QTimer::timeout, [model, next = 0]() mutable {
        constexpr ui::CardSort orders[] = {ui::CardSort::Cpu, ui::CardSort::Name, ui::CardSort::Memory,
                                           ui::CardSort::WorstFirst};
        model->setSort(orders[static_cast<size_t>(next++) % std::size(orders)]);
    });
    Heartbeat heart;
    heart.start();
    application.isRecording = true;
    scroll.start(16);
    sort.start(3'000);
    QTimer::singleShot(seconds * 100, [&inventory = window.fleet.inventory] {
        auto context = std::make_shared<AuditContext>();
        context->policy.maxPids = 4'000;
        inventory.setAuditContext(context);
    });
    QTimer::singleShot(seconds * 400, [&] {
        exports.start([document = report::documentOf(window.fleet.inventory)] {
            lowerThreadPriority();
            static_cast<void>(
                ui::writeAuditPdf(document, QDir::temp().filePath(QStringLiteral("hullwatch-bench.pdf"))));
        });
    });
    QTest::qWait(seconds * 1'000);
    application.isRecording = false;
    const double longest =
        heart.gapsMs.empty() ? 0 : *std::max_element(heart.gapsMs.begin(), heart.gapsMs.end());
    QJsonObject result{{QStringLiteral("gap_max_ms"), longest},
                       {QStringLiteral("gap_p999_ms"), percentile(heart.gapsMs, 0.999)},
                       {QStringLiteral("frames"), static_cast<double>(application.framesMs.size())}};
    for (const auto &[name, share] :
         {std::pair("frame_p50_ms", 0.5), std::pair("frame_p99_ms", 0.99), std::pair("frame_max_ms", 1.0)})
        result.insert(QString::fromLatin1(name), percentile(application.framesMs, share));
    return result;
}

// ---- What starts those, and knows the goals.

std::optional<QJsonObject> runChild(const QString &what, const QStringList &urls, int seconds) {
    const auto since = Clock::now().time_since_epoch().count();
    const auto ended = bench::runProgram(
        {QCoreApplication::applicationFilePath(),
         QStringList{QStringLiteral("--child"), what, QStringLiteral("--since"), QString::number(since),
                     QStringLiteral("--seconds"), QString::number(seconds)} +
             urls,
         {QStringLiteral("QT_QPA_PLATFORM=offscreen")},
         {},
         true});
    if (!ended)
        return std::nullopt;
    return QJsonDocument::fromJson(ended->output).object();
}

bool measureStarts(std::vector<Figure> &figures, int containers, int rounds) {
    const auto served = bench::serveFleet(1, containers);
    if (!served)
        return false;
    const QString ms = QStringLiteral("ms");
    const QString of = QStringLiteral(", %1 containers").arg(containers);
    Figure first{QStringLiteral("first card") + of, ms, {}, {}};
    Figure memory{QStringLiteral("all cards with memory") + of, ms, {}, {}};
    Figure cpu{QStringLiteral("all cards with CPU") + of, ms, {}, {}};
    Figure peers{QStringLiteral("docker stats --no-stream") + of, ms, {}, {}};
    const auto runOurs = [&] {
        const auto result = runChild(QStringLiteral("start"), served->urls(), 0);
        if (!result)
            return false;
        first.runs.push_back(result->value(QStringLiteral("first_card_ms")).toDouble());
        memory.runs.push_back(result->value(QStringLiteral("all_memory_ms")).toDouble());
        cpu.runs.push_back(result->value(QStringLiteral("all_cpu_ms")).toDouble());
        return true;
    };
    const auto runPeers = [&] {
        const auto ended = bench::runProgram({QStringLiteral("docker"),
                                              {QStringLiteral("-H"), served->urls().constFirst(),
                                               QStringLiteral("stats"), QStringLiteral("--no-stream")}});
        if (ended)
            peers.runs.push_back(ended->timing.wallMs);
        return ended.has_value();
    };
    if (!bench::alternate(rounds, runOurs, runPeers))
        return false;
    figures.insert(figures.end(), {first, memory, cpu, peers});
    figures.push_back(
        bench::ratio(QStringLiteral("B4 first card / docker stats --no-stream"), first, peers, {0.25}));
    return true;
}

// Adds what a child found on a fleet of this size, under its name there.
auto adderOf(std::vector<Figure> &figures, const QJsonObject &result, int hosts, int each) {
    const QString of = QStringLiteral(", %1 x %2 containers").arg(hosts).arg(each);
    return [&figures, result, of](const char *name, const char *unit, const char *key,
                                  std::optional<bench::Goal> goal = {}) {
        figures.push_back({QString::fromLatin1(name) + of,
                           QString::fromLatin1(unit),
                           {result.value(QLatin1String(key)).toDouble()},
                           goal});
    };
}

// B2 at one size. The goals are those of ten thousand.
bool measureScale(std::vector<Figure> &figures, int hosts, int each, int seconds, bool hasGoals) {
    const auto served = bench::serveFleet(hosts, each);
    if (!served)
        return false;
    const auto result = runChild(QStringLiteral("idle"), served->urls(), seconds);
    if (!result)
        return false;
    const auto add = adderOf(figures, *result, hosts, each);
    const auto goal = [hasGoals](double value) {
        return hasGoals ? std::optional(bench::Goal{value}) : std::nullopt;
    };
    add("B2 CPU of one core", "%", "cpu_percent", goal(10));
    add("B2 age of 99 % of the values", "periods", "p99_age_periods", goal(1.2));
    add("B2 sockets", "", "sockets", goal(60));
    add("memory in all", "MiB", "resident_mib");
    return true;
}

// What is flat with size, and what grows.
bool measureSizes(std::vector<Figure> &figures, int hosts, int each, int seconds) {
    return measureScale(figures, hosts, std::max(each / 100, 1), seconds, false) &&
           measureScale(figures, hosts, std::max(each / 10, 1), seconds, false) &&
           measureScale(figures, hosts, each, seconds, true);
}

bool measureStalls(std::vector<Figure> &figures, int hosts, int each, int seconds) {
    const auto served = bench::serveFleet(hosts, each);
    if (!served)
        return false;
    const auto result = runChild(QStringLiteral("busy"), served->urls(), seconds);
    if (!result)
        return false;
    const auto add = adderOf(figures, *result, hosts, each);
    add("B5 gap of the GUI thread, 99.9 %", "ms", "gap_p999_ms", bench::Goal{16.7});
    add("B5 gap of the GUI thread, longest", "ms", "gap_max_ms", bench::Goal{33});
    add("frames", "", "frames");
    add("frame, half of them", "ms", "frame_p50_ms");
    add("frame, 99 %", "ms", "frame_p99_ms");
    add("frame, longest", "ms", "frame_max_ms");
    return true;
}

// B3 with cards on the screen: what one host has to read for a window, and for docker stats.
bool measurePoliteness(std::vector<Figure> &figures, int containers) {
    const auto served = bench::serveFleet(1, containers);
    if (!served)
        return false;
    const auto runOurs = [&](std::chrono::seconds duration) {
        return runChild(QStringLiteral("idle"), served->urls(), static_cast<int>(duration.count()))
            .has_value();
    };
    const auto runPeers = [&](std::chrono::seconds duration) {
        return bench::runProgram({QStringLiteral("docker"),
                                  {QStringLiteral("-H"), served->urls().constFirst(), QStringLiteral("stats"),
                                   QStringLiteral("--format"), QStringLiteral("json")},
                                  {},
                                  duration})
            .has_value();
    };
    const auto ours = bench::readsAMinute(*served->fleet, containers, runOurs);
    const auto peers = bench::readsAMinute(*served->fleet, containers, runPeers);
    if (!ours || !peers)
        return false;
    const QString unit = QStringLiteral("/min");
    figures.push_back(
        {QStringLiteral("window, reads a container, %1 on one host").arg(containers), unit, {*ours}, {}});
    figures.push_back({QStringLiteral("docker stats, reads a container, the same"), unit, {*peers}, {}});
    figures.push_back(bench::ratio(QStringLiteral("B3 reads with a visible window / docker stats"),
                                   figures[figures.size() - 2], figures.back(), {0.12}));
    return true;
}

} // namespace

int main(int argc, char *argv[]) {
    TimedApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures the window; the parts are start, politeness, idle, busy."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("part"), QStringLiteral("Only these."),
                                 QStringLiteral("[part...]"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Add the figures to it, too."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("How often, of start (5)."),
                                    QStringLiteral("N"), QStringLiteral("5"));
    const QCommandLineOption seconds(QStringLiteral("seconds"),
                                     QStringLiteral("How long, of idle and busy (60)."), QStringLiteral("N"),
                                     QStringLiteral("60"));
    const QCommandLineOption hosts(QStringLiteral("hosts"), QStringLiteral("Of idle and busy (10)."),
                                   QStringLiteral("N"), QStringLiteral("10"));
    const QCommandLineOption size(QStringLiteral("containers"), QStringLiteral("On each host (1000)."),
                                  QStringLiteral("N"), QStringLiteral("1000"));
    QCommandLineOption child(QStringLiteral("child"), {}, QStringLiteral("PART"));
    QCommandLineOption since(QStringLiteral("since"), {}, QStringLiteral("TICKS"));
    child.setFlags(QCommandLineOption::HiddenFromHelp);
    since.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({json, rounds, seconds, hosts, size, child, since});
    parser.process(application);
    const int length = qBound(10, parser.value(seconds).toInt(), 3'600);
    const QStringList arguments = parser.positionalArguments();
    if (parser.value(child) == QStringLiteral("start"))
        printAndLeave(measureStart(application, arguments,
                                   Clock::time_point(Clock::duration(parser.value(since).toLongLong()))));
    if (parser.value(child) == QStringLiteral("idle"))
        printAndLeave(measureIdle(arguments, length));
    if (parser.value(child) == QStringLiteral("busy"))
        printAndLeave(measureBusy(application, arguments, length));

    const auto has = [&arguments](const char *part) {
        return arguments.isEmpty() || arguments.contains(QLatin1String(part));
    };
    const int hostCount = qBound(1, parser.value(hosts).toInt(), 50);
    const int each = qBound(1, parser.value(size).toInt(), 10'000);
    std::vector<Figure> figures;
    bool isMeasured = !has("start") || measureStarts(figures, each, qMax(1, parser.value(rounds).toInt()));
    if (has("politeness"))
        isMeasured = measurePoliteness(figures, each) && isMeasured;
    if (has("idle"))
        isMeasured = measureSizes(figures, hostCount, each, length) && isMeasured;
    if (has("busy"))
        isMeasured = measureStalls(figures, hostCount, each, length) && isMeasured;
    return bench::publish(QStringLiteral("B2 to B5: the window"), figures, parser.value(json)) && isMeasured
               ? 0
               : 1;
}
