// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/faults.h"

namespace hullwatch::simulator {

using namespace Qt::StringLiterals;

namespace {

Fault on(const QString &pathRegex) {
    Fault fault;
    fault.path = QRegularExpression(pathRegex);
    return fault;
}

} // namespace

namespace faults {

Fault status(const QString &pathRegex, int code, const QByteArray &body) {
    Fault fault = on(pathRegex);
    fault.status = code;
    fault.body = body;
    return fault;
}

Fault truncated(const QString &pathRegex, qint64 afterBytes) {
    Fault fault = on(pathRegex);
    fault.truncateAfter = afterBytes;
    return fault;
}

Fault stalled(const QString &pathRegex) {
    Fault fault = on(pathRegex);
    fault.stall = true;
    return fault;
}

Fault garbage(const QString &pathRegex) {
    Fault fault = on(pathRegex);
    fault.body = QByteArray("[{\"Id\": \"\xff\xfe\x00\x1b[31m\", \"State\": {{{", 32);
    return fault;
}

Fault huge(const QString &pathRegex, int mebibytes) {
    Fault fault = on(pathRegex);
    fault.fillerBytes = qint64{mebibytes} * 1024 * 1024;
    return fault;
}

Fault deeplyNested(const QString &pathRegex, int depth) {
    Fault fault = on(pathRegex);
    fault.body = QByteArray(depth, '[') + QByteArray(depth, ']');
    return fault;
}

Fault wrongContentType(const QString &pathRegex) {
    Fault fault = on(pathRegex);
    fault.contentType = "text/html; charset=utf-8";
    return fault;
}

Fault reset(const QString &pathRegex) {
    Fault fault = on(pathRegex);
    fault.reset = true;
    return fault;
}

Fault delayed(const QString &pathRegex, int milliseconds) {
    Fault fault = on(pathRegex);
    fault.delayMs = milliseconds;
    return fault;
}

Fault empty(const QString &pathRegex) {
    Fault fault = on(pathRegex);
    fault.body = QByteArray();
    return fault;
}

Fault notDocker() {
    Fault fault = on(u"."_s);
    fault.status = 200;
    fault.body =
        "<!DOCTYPE html><html><head><title>Welcome</title></head><body><h1>It works!</h1></body></html>\n";
    fault.contentType = "text/html";
    fault.withoutEngineHeaders = true;
    return fault;
}

Fault oldApi() {
    Fault fault = on(u"."_s);
    fault.apiVersion = u"1.12"_s;
    return fault;
}

} // namespace faults

Response applied(const Fault &fault, Response response) {
    if (fault.status > 0)
        response.status = fault.status;
    if (fault.body)
        response.body = *fault.body;
    if (!fault.contentType.isEmpty())
        response.contentType = fault.contentType;
    if (fault.withoutEngineHeaders)
        response.headers.clear();
    response.truncateAfter = fault.truncateAfter;
    response.fillerBytes = fault.fillerBytes;
    return response;
}

} // namespace hullwatch::simulator
