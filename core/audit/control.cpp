// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/control.h"

#include <QCoreApplication>

namespace hullwatch {

namespace {

QString translated(const char *text) {
    return QCoreApplication::translate("Control", text);
}

struct Kind {
    SubjectKind without;

    SubjectKind operator()(std::monostate) const { return without; }
    SubjectKind operator()(Outcome (*)(const Snapshot &)) const { return SubjectKind::Host; }
    SubjectKind operator()(Outcome (*)(const Snapshot &, const AuditContext &)) const {
        return SubjectKind::Host;
    }
    template <class... Rest>
    SubjectKind operator()(Outcome (*)(const Container &, Rest...)) const {
        return SubjectKind::Container;
    }
    template <class... Rest>
    SubjectKind operator()(Outcome (*)(const Image &, Rest...)) const {
        return SubjectKind::Image;
    }
    template <class... Rest>
    SubjectKind operator()(Outcome (*)(const Network &, Rest...)) const {
        return SubjectKind::Network;
    }
    template <class... Rest>
    SubjectKind operator()(Outcome (*)(const Volume &, Rest...)) const {
        return SubjectKind::Volume;
    }
};

} // namespace

SubjectKind Control::judged() const {
    return std::visit(Kind{subject}, judge);
}

QString Control::translatedTitle() const {
    return translated(title);
}

QString Control::translatedFailure() const {
    return translated(failure);
}

QString Control::translatedWhy() const {
    return translated(why);
}

QString Control::translatedHint() const {
    return translated(hint);
}

} // namespace hullwatch
