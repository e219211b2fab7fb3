// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/acceptances.h"

#include "core/audit/control.h"
#include "core/audit/waivers.h"
#include "core/audit/wordfor.h"
#include "core/base/displaytext.h"
#include "ui/models/words.h"

#include <QPointer>

#include <algorithm>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

struct Reach {
    QString label;
    QString hint;
};

/// "every container on prod-eu-1"; one sentence for each kind, because languages bend the words.
QString onHostText(SubjectKind kind, const QString &host) {
    switch (kind) {
    case SubjectKind::Container:
        return Acceptances::tr("Every container on %1").arg(host);
    case SubjectKind::Image:
        return Acceptances::tr("Every image on %1").arg(host);
    case SubjectKind::Network:
        return Acceptances::tr("Every network on %1").arg(host);
    case SubjectKind::Volume:
        return Acceptances::tr("Every volume on %1").arg(host);
    case SubjectKind::Host:
        break;
    }
    return Acceptances::tr("This host, %1").arg(host);
}

QString everywhereText(SubjectKind kind) {
    switch (kind) {
    case SubjectKind::Container:
        return Acceptances::tr("Every container of the whole fleet");
    case SubjectKind::Image:
        return Acceptances::tr("Every image of the whole fleet");
    case SubjectKind::Network:
        return Acceptances::tr("Every network of the whole fleet");
    case SubjectKind::Volume:
        return Acceptances::tr("Every volume of the whole fleet");
    case SubjectKind::Host:
        break;
    }
    return Acceptances::tr("Every host of the fleet");
}

Reach subjectReach(SubjectKind kind) {
    switch (kind) {
    case SubjectKind::Container:
        return {Acceptances::tr("This container"),
                Acceptances::tr("One that is created anew has another id and is open again.")};
    case SubjectKind::Image:
        return {Acceptances::tr("This image"),
                Acceptances::tr("One that is built or pulled anew has another id and is open again.")};
    case SubjectKind::Network:
        return {Acceptances::tr("This network"),
                Acceptances::tr("One that is created anew has another id and is open again.")};
    case SubjectKind::Volume:
    case SubjectKind::Host:
        break;
    }
    return {Acceptances::tr("This volume"), {}};
}

Reach textOf(WaiverReach reach, SubjectKind kind, const QString &name, const QString &host) {
    switch (reach) {
    case WaiverReach::ThisOne:
        return subjectReach(kind);
    case WaiverReach::NameOnHost:
        return {substituted(Acceptances::tr("Whatever is called %1 on %2"), {name, host}),
                Acceptances::tr("Goes on holding when it is created anew.")};
    case WaiverReach::Host:
        return {onHostText(kind, host), Acceptances::tr("Also what is added later.")};
    case WaiverReach::NameEverywhere:
        return {substituted(Acceptances::tr("Whatever is called %1 on any host"), {name}),
                Acceptances::tr("Goes on holding when it is created anew.")};
    case WaiverReach::Everywhere:
        break;
    }
    return {everywhereText(kind), Acceptances::tr("Also what is added later.")};
}

QString acceptedText(const Waiver &waiver) {
    return Acceptances::tr("Accepted until %1: it is listed apart, among the accepted findings.")
        .arg(dayText(*waiver.expiresAt));
}

QString coveredText(int findings) {
    return findings == 1 ? Acceptances::tr("Covers 1 finding now.")
                         : Acceptances::tr("Covers %n findings now.", nullptr, findings);
}

} // namespace

Acceptances::Acceptances(const Theme &theme, const Inventory &inventory, QWidget &window)
    : QObject(&window), m_theme(theme), m_inventory(inventory), m_window(window) {}

void Acceptances::act(const AcceptanceRequest &request) {
    if (!m_keep)
        return;
    if (request.act == AcceptanceAct::Withdraw)
        withdraw(request);
    else
        ask(request);
}

void Acceptances::ask(const AcceptanceRequest &request) {
    auto *dialog = new AcceptDialog(m_theme, request.finding, choicesFor(request), &m_window);
    if (request.waiver)
        dialog->setWaiver(*request.waiver);
    connect(dialog, &AcceptDialog::given, this,
            [this, request, dialog = QPointer<AcceptDialog>(dialog)](const Waiver &waiver) {
                WaiverChange change{{}, waiver};
                if (request.act == AcceptanceAct::Change && request.waiver)
                    change.withdrawn = request.waiver->scope;
                m_keep(change, [context = QPointer<Acceptances>(this), dialog, waiver](const Error &error) {
                    const bool isKept = error.code == ErrorCode::None;
                    // Who has closed the form meanwhile learns of a failure all the same.
                    const bool isAsking = dialog && dialog->isVisible();
                    if (isAsking)
                        dialog->answer(error);
                    if (context && (isKept || !isAsking))
                        Q_EMIT context->told(isKept ? acceptedText(waiver) : errorText(error));
                });
            });
    dialog->open();
}

void Acceptances::withdraw(const AcceptanceRequest &request) {
    if (!request.waiver)
        return;
    m_keep({request.waiver->scope, {}}, [context = QPointer<Acceptances>(this)](const Error &error) {
        if (context)
            Q_EMIT context->told(error.code == ErrorCode::None
                                     ? tr("The acceptance is withdrawn: what it covered is open again.")
                                     : errorText(error));
    });
}

std::vector<ScopeChoice> Acceptances::choicesFor(const AcceptanceRequest &request) const {
    const Finding &finding = request.finding;
    const HostEntry *entry = m_inventory.findHost(request.host);
    const QString host = entry ? hostLabel(*entry) : displayText(request.host.value, 80);
    const QString name = displayText(finding.subjectName, 80);
    std::vector<ScopeChoice> choices;
    for (const WaiverChoice &choice : waiverChoices(finding, request.host)) {
        const Reach reach = textOf(choice.reach, finding.subjectKind, name, host);
        const QString covered = coveredText(coveredBy(*finding.control, choice.scope));
        choices.push_back(
            {reach.label, reach.hint.isEmpty() ? covered : covered + u' ' + reach.hint, choice.scope});
    }
    return choices;
}

int Acceptances::coveredBy(const Control &control, const SubjectScope &scope) const {
    const Waiver waiver{scope, {}, {}, {}, {}};
    qint64 count = 0;
    for (const HostEntry &entry : m_inventory.hosts()) {
        if (!entry.assessment)
            continue;
        const auto counts = [&](const Finding &finding) {
            return finding.control == &control &&
                   (isWaivable(finding) || finding.outcome.verdict == Verdict::Waived) &&
                   isAbout(waiver, finding, entry.status.host.value);
        };
        const auto add = [&](const std::vector<Finding> &findings) {
            count += std::count_if(findings.begin(), findings.end(), counts);
        };
        add(entry.assessment->findings);
        for (const AssessmentPtr &assessment : entry.assessment->containers)
            add(assessment->findings);
    }
    return static_cast<int>(count);
}

} // namespace hullwatch::ui
