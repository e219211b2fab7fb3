// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/topic.h"

#include "core/audit/catalog.h"
#include "core/guide/sources.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <algorithm>

namespace hullwatch {

namespace {

QString translated(const char *text) {
    return text ? QCoreApplication::translate("Guide", text) : QString();
}

} // namespace

std::vector<const Control *> GuideTopic::controls() const {
    std::vector<const Control *> found;
    for (const char *controlId : controlIds) {
        if (const Control *control = controlId ? findControl(QString::fromLatin1(controlId)) : nullptr)
            found.push_back(control);
    }
    return found;
}

QStringList GuideTopic::ids() const {
    QStringList ids;
    for (const Control *control : controls())
        ids += QString::fromLatin1(control->id);
    return ids;
}

bool GuideTopic::isByHand() const {
    const std::vector<const Control *> all = controls();
    return std::any_of(all.begin(), all.end(),
                       [](const Control *control) { return control->mode == ControlMode::Attested; });
}

QString GuideTopic::translatedSection() const {
    return translated(section ? section : QT_TRANSLATE_NOOP("Guide", "The fifty tips"));
}

QString GuideTopic::translatedTitle() const {
    return translated(title);
}

QString GuideTopic::translatedWhy() const {
    return translated(why);
}

QString GuideTopic::translatedHow() const {
    return translated(how);
}

QString GuideTopic::translatedOutdated() const {
    return translated(outdated);
}

const std::vector<const GuideTopic *> &guideTopics() {
    static const std::vector<const GuideTopic *> topics = [] {
        std::vector<const GuideTopic *> all;
        for (const auto source : {guide::overviewOfTheEngine(), guide::overviewOfImages(), guide::tips1To17(),
                                  guide::tips18To34(), guide::tips35To50()}) {
            for (const GuideTopic &topic : source)
                all.push_back(&topic);
        }
        return all;
    }();
    return topics;
}

} // namespace hullwatch
