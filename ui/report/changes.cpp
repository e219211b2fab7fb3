// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/changes.h"

#include "core/base/message.h"
#include "core/report/changeoutline.h"
#include "ui/report/table.h"
#include "ui/report/words.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace hullwatch::ui::pdf {
namespace {

QString number(qsizetype value) {
    return QLocale().toString(value);
}

QString areaText(report::ChangeArea area) {
    switch (area) {
    case report::ChangeArea::Configuration:
        return AuditPdf::tr("Configuration");
    case report::ChangeArea::Programs:
        return AuditPdf::tr("Programs");
    case report::ChangeArea::Homes:
        return AuditPdf::tr("Home directories");
    case report::ChangeArea::Temporary:
        return AuditPdf::tr("Temporary files");
    case report::ChangeArea::Other:
        break;
    }
    return AuditPdf::tr("Other");
}

/// The letter that `docker diff` prints.
QChar kindLetter(FileChange::Kind kind) {
    switch (kind) {
    case FileChange::Kind::Added:
        return u'A';
    case FileChange::Kind::Deleted:
        return u'D';
    case FileChange::Kind::Modified:
        break;
    }
    return u'C';
}

QString summaryText(const report::ChangeOutline &outline, Timestamp readAt) {
    const QString counts = AuditPdf::tr("%1 added (A), %2 changed (C), %3 deleted (D)")
                               .arg(number(outline.added), number(outline.modified), number(outline.deleted));
    return substituted(outline.truncated ? AuditPdf::tr("At least %1; read at %2.")
                                         : AuditPdf::tr("%1; read at %2."),
                       {counts, momentText(readAt)});
}

void addGroups(Flow &flow, const report::ChangeOutline &outline) {
    if (outline.groups.empty())
        return;
    Table table(flow, {{{}, 20}, {{}, 80}});
    for (const report::ChangeGroup &group : outline.groups) {
        std::vector<Run> paths;
        for (const FileChange &change : group.changes) {
            if (!paths.empty())
                paths.push_back({Style::Mono, ink(Role::MutedText), u" · "_s});
            paths.push_back({Style::Mono, ink(Role::Text),
                             QString(kindLetter(change.kind)) + QChar(0x00a0) + shownName(change.path)});
        }
        table.row(
            {table.cell(0, {{Style::Body, ink(Role::Text), areaText(group.area)}}), table.cell(1, paths)});
    }
    if (outline.more > 0) {
        const QString more = AuditPdf::tr("%1 more").arg(number(outline.more));
        table.row({table.cell(0, {}), table.cell(1, {{Style::Body, ink(Role::MutedText), more}})});
    }
}

QString unseenText(const report::UnseenMounts &unseen) {
    QStringList parts;
    if (unseen.volumes > 0) {
        parts += unseen.volumes == 1 ? AuditPdf::tr("1 volume")
                                     : AuditPdf::tr("%1 volumes").arg(number(unseen.volumes));
    }
    if (unseen.binds > 0) {
        parts += unseen.binds == 1 ? AuditPdf::tr("1 bind mount")
                                   : AuditPdf::tr("%1 bind mounts").arg(number(unseen.binds));
    }
    if (unseen.tmpfs > 0)
        parts += AuditPdf::tr("%1 tmpfs").arg(number(unseen.tmpfs));
    const QString has = parts.isEmpty() ? AuditPdf::tr("none") : parts.join(u", "_s);
    return AuditPdf::tr("docker diff does not see volumes, bind mounts and tmpfs; in this container: %1.")
        .arg(has);
}

void addUnseen(Flow &flow, const Container &container) {
    flow.text({{Style::Small, ink(Role::MutedText), unseenText(report::unseenMountsOf(container))}});
}

} // namespace

void addChanges(Flow &flow, const Container &container, const report::HostSection &host) {
    flow.heading(AuditPdf::tr("Changes since start"), 40 * pt);
    const ChangeSetPtr changes = host.changes.value(container.id);
    const Error failure = host.changesErrors.value(container.id);
    if (failure.code != ErrorCode::None) {
        const QString why = substituted(AuditPdf::tr("Could not be read: %1"), {errorText(failure)});
        flow.text({{Style::Body, ink(Role::Critical), why}});
    }
    if (changes) {
        const report::ChangeOutline outline = report::changeOutlineOf(*changes);
        flow.text({{Style::Body, ink(Role::Text),
                    outline.total() == 0 ? AuditPdf::tr("No file was added, changed or deleted; read at %1.")
                                               .arg(momentText(changes->readAt))
                                         : summaryText(outline, changes->readAt)}});
        addUnseen(flow, container);
        flow.skip(4 * pt);
        addGroups(flow, outline);
        return;
    }
    if (failure.code == ErrorCode::None) {
        flow.text({{Style::Body, ink(Role::MutedText),
                    AuditPdf::tr("docker diff was not read for this container.")}});
    }
    addUnseen(flow, container);
}

} // namespace hullwatch::ui::pdf
