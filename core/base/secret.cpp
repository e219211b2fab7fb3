// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace hullwatch {

Secret::Secret(QByteArrayView bytes) : m_size(bytes.size()) {
    if (m_size == 0)
        return;
    m_bytes.reset(new char[static_cast<size_t>(m_size)]);
    std::copy(bytes.begin(), bytes.end(), m_bytes.get());
}

Secret::Secret(const Secret &other) : Secret(other.view()) {}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0)) {}

Secret &Secret::operator=(Secret other) noexcept {
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret::~Secret() {
    if (m_bytes)
        wipe(m_bytes.get(), static_cast<size_t>(m_size));
}

bool operator==(const Secret &a, const Secret &b) {
    if (a.m_size != b.m_size)
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.m_size; ++i)
        difference |= a.m_bytes[static_cast<size_t>(i)] ^ b.m_bytes[static_cast<size_t>(i)];
    return difference == 0;
}

void wipe(void *bytes, size_t size) {
    ::explicit_bzero(bytes, size);
}

} // namespace hullwatch
