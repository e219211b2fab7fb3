// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf.h"

#include "core/base/message.h"
#include "ui/report/auditlayout.h"
#include "ui/report/words.h"

#include <QIODevice>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace hullwatch::ui {
namespace {

using pdf::AuditPdf;

/// Passes bytes on and remembers the first failure: QPdfWriter does not look whether its device took them.
class WatchedDevice : public QIODevice {
public:
    explicit WatchedDevice(QIODevice &target) : m_target(target) { open(QIODevice::WriteOnly); }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] const QString &failure() const { return m_failure; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override {
        const qint64 written = m_target.write(data, size);
        if (written != size && m_failure.isEmpty())
            m_failure = m_target.errorString();
        return size;
    }

private:
    QIODevice &m_target;
    QString m_failure;
};

void setUp(QPdfWriter &writer, const pdf::Audit &audit) {
    writer.setResolution(pdf::resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setCreator(u"Hullwatch "_s + audit.document.toolVersion);
    writer.setTitle(AuditPdf::tr("Container security snapshot") + u", "_s + audit.fleetText() + u", "_s +
                    audit.document.takenAt.toRfc3339());
}

bool paint(QPdfWriter &writer, const pdf::Audit &audit) {
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    bool first = true;
    bool ok = true;
    pdf::layOut(audit, [&](const pdf::Page &page) {
        ok = ok && (first || writer.newPage());
        first = false;
        if (ok)
            pdf::paintPage(painter, audit.typeface, page);
    });
    return painter.end() && ok;
}

} // namespace

Result<void> writeAuditPdf(const report::Document &document, QIODevice &device, const PdfOptions &options) {
    const report::Outline outline = report::outlineOf(document);
    const pdf::Typeface typeface;
    pdf::Audit audit{document, outline, options, typeface, {}, 0};
    pdf::countPages(audit);
    WatchedDevice watched(device);
    QPdfWriter writer(&watched);
    setUp(writer, audit);
    const bool painted = paint(writer, audit);
    if (!watched.failure().isEmpty())
        return unexpected(ErrorCode::FileNotWritten, watched.failure());
    if (!painted)
        return unexpected(ErrorCode::FileNotWritten, u"PDF"_s);
    return {};
}

Result<void> writeAuditPdf(const report::Document &document, const QString &path, const PdfOptions &options) {
    QSaveFile file(path);
    const auto failed = [&path](const QString &reason) {
        return unexpected(ErrorCode::FileNotWritten, substituted(u"%1: %2"_s, {path, reason}));
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    if (const Result<void> written = writeAuditPdf(document, file, options); !written) {
        file.cancelWriting();
        return failed(written.error().context);
    }
    if (!file.commit())
        return failed(file.errorString());
    return {};
}

} // namespace hullwatch::ui
