// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

namespace hullwatch {

/// An identifier that cannot be mistaken for one of another kind.
template <class Tag>
struct StrongId {
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const StrongId &a, const StrongId &b) { return a.value == b.value; }
    friend bool operator!=(const StrongId &a, const StrongId &b) { return !(a == b); }
    friend bool operator<(const StrongId &a, const StrongId &b) { return a.value < b.value; }
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

/// The endpoint of a watched host as configured ("unix:///run/docker.sock"), unique in a session.
using HostId = StrongId<struct HostIdTag>;
/// Full 64-digit container id of the Engine API.
using ContainerId = StrongId<struct ContainerIdTag>;

/// A container among all hosts: two engines may report the same id.
struct ContainerKey {
    HostId host;
    ContainerId id;

    friend bool operator==(const ContainerKey &a, const ContainerKey &b) {
        return a.id == b.id && a.host == b.host;
    }
    friend bool operator!=(const ContainerKey &a, const ContainerKey &b) { return !(a == b); }
    friend bool operator<(const ContainerKey &a, const ContainerKey &b) {
        return a.host == b.host ? a.id < b.id : a.host < b.host;
    }
    friend size_t qHash(const ContainerKey &key, size_t seed = 0) {
        return qHashMulti(seed, key.host.value, key.id.value);
    }
};

} // namespace hullwatch

Q_DECLARE_METATYPE(hullwatch::HostId)
Q_DECLARE_METATYPE(hullwatch::ContainerKey)
