// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>

namespace hullwatch {

/// A passphrase or a private key. Every copy has memory of its own and wipes it in the end; there is no way
/// to stream it, and it turns into no string by itself.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// Valid as long as this object is neither assigned to nor destroyed.
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.get(), m_size}; }

    /// Takes as long for the last byte as for the first.
    friend bool operator==(const Secret &a, const Secret &b);
    friend bool operator!=(const Secret &a, const Secret &b) { return !(a == b); }

private:
    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};

/// Overwrites memory in a way that no optimiser leaves out.
void wipe(void *bytes, size_t size);

} // namespace hullwatch
