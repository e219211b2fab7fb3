// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/logbody.h"

#include "core/simulator/random.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace hullwatch::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 StepNs = 4'000'000'000;
constexpr qint64 MostLines = 2000;

// The last one carries terminal escapes and a bidi override: remote text is hostile.
constexpr std::array Lines{
    "level=info msg=\"request served\" status=200 method=GET path=/healthz",
    "level=info msg=\"request served\" status=200 method=POST path=/v1/orders",
    "level=info msg=\"request served\" status=304 method=GET path=/assets/app.css",
    "level=info msg=\"job finished\" queue=default",
    "level=debug msg=\"connection from pool\" idle=4",
    "level=warn msg=\"slow query\"",
    "level=error msg=\"upstream timed out\" upstream=10.0.2.19:8080",
    "level=warn msg=\"login failed\" user=\"\x1b[31m\u202enimda\u202c\x1b[0m\"",
};

QByteArray frame(int stream, const QByteArray &line) {
    QByteArray head(8, '\0');
    head[0] = static_cast<char>(stream);
    qToBigEndian(static_cast<quint32>(line.size()), head.data() + 4);
    return head + line;
}

} // namespace

QByteArray logFrames(const Container &container, const LogRequest &request) {
    const ContainerSpec &spec = container.spec;
    if (spec.startedNs == 0)
        return {};
    const qint64 end =
        std::min(request.untilNs, spec.finishedNs > spec.startedNs ? spec.finishedNs : request.untilNs);
    const qint64 newest = (end - spec.startedNs) / StepNs;
    const qint64 sinceLine =
        request.afterNs < spec.startedNs ? 0 : (request.afterNs - spec.startedNs) / StepNs + 1;
    const qint64 wanted = request.tail < 0 ? MostLines : std::min(request.tail, MostLines);
    const std::uint64_t seed = spec.id.left(15).toULongLong(nullptr, 16);
    QByteArray out;
    for (qint64 i = std::max(sinceLine, newest - wanted + 1); i <= newest; ++i) {
        if (i < 0)
            continue;
        Random random(seedFor(seed, 14, static_cast<std::uint64_t>(i)));
        // Most lines are of the quiet kinds.
        const std::size_t kind = std::min(random.below(Lines.size()), random.below(Lines.size()));
        const bool isError = kind >= 5;
        if (isError ? !request.stderrWanted : !request.stdoutWanted)
            continue;
        QByteArray line(Lines[kind]);
        line += " dur=" + QByteArray::number(static_cast<qulonglong>(random.below(900))) + "ms\n";
        if (request.timestamps)
            line.prepend(timeText(spec.startedNs + i * StepNs).toLatin1() + ' ');
        out += frame(isError ? 2 : 1, line);
    }
    return out;
}

} // namespace hullwatch::simulator
