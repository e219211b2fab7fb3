// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/jsonbounds.h"

#include "core/engine/boundedjson.h"

#include <QHashFunctions>

#include <utility>

namespace hullwatch {

bool JsonBounds::count() {
    return ++m_values <= maxJsonValues ||
           fail(ErrorCode::TooLarge, QStringLiteral("more than %1 values").arg(maxJsonValues));
}

bool JsonBounds::open() {
    if (++m_depth > maxJsonDepth)
        return fail(ErrorCode::TooDeep, QStringLiteral("more than %1 levels").arg(maxJsonDepth));
    return count();
}

void JsonBounds::close() {
    --m_depth;
}

bool JsonBounds::openObject() {
    m_objects.push_back({m_keys.size(), ++m_serial});
    return open();
}

bool JsonBounds::key(const std::string &name) {
    // Of 64 bits with a seed that no host knows: two keys are the same when their hashes are.
    const std::size_t seed = static_cast<std::size_t>(QHashSeed::globalSeed()) ^
                             (m_objects.back().serial * 0x9e37'79b9'7f4a'7c15U);
    const std::size_t hash = qHashBits(name.data(), name.size(), seed);
    return remember(hash == 0 ? 1 : hash) ||
           fail(ErrorCode::Malformed, QStringLiteral("the key \"%1\" stands twice in an object")
                                          .arg(QString::fromUtf8(name.c_str())));
}

void JsonBounds::closeObject() {
    while (m_keys.size() > m_objects.back().firstKey)
        forget();
    m_objects.pop_back();
    close();
}

bool JsonBounds::parseError(std::size_t position) {
    return fail(ErrorCode::Malformed, QStringLiteral("no valid JSON at byte %1").arg(position));
}

bool JsonBounds::fail(ErrorCode code, QString context) {
    m_failure = {code, std::move(context)};
    return false;
}

std::size_t JsonBounds::slotOf(std::size_t hash) const {
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot] != 0 && m_slots[slot] != hash)
        slot = (slot + 1) & mask;
    return slot;
}

bool JsonBounds::remember(std::size_t hash) {
    if (m_keys.size() * 2 >= m_slots.size())
        grow();
    std::size_t &slot = m_slots[slotOf(hash)];
    if (slot == hash)
        return false;
    slot = hash;
    m_keys.push_back(hash);
    return true;
}

// Nothing was put behind the newest key, so its slot can be emptied.
void JsonBounds::forget() {
    m_slots[slotOf(m_keys.back())] = 0;
    m_keys.pop_back();
}

void JsonBounds::grow() {
    m_slots.assign(m_slots.size() * 2, 0);
    for (const std::size_t hash : m_keys)
        m_slots[slotOf(hash)] = hash;
}

} // namespace hullwatch
