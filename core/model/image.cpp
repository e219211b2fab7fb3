// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/image.h"

#include <tuple>

namespace hullwatch {

namespace {

template <class T>
bool isSame(const std::shared_ptr<const T> &a, const std::shared_ptr<const T> &b) {
    return a == b || (a && b && *a == *b);
}

} // namespace

QString Image::displayName() const {
    if (!repoTags.isEmpty())
        return repoTags.first();
    if (!repoDigests.isEmpty())
        return repoDigests.first();
    return id.section(u':', -1).left(12);
}

bool operator==(const Image &a, const Image &b) {
    const auto row = [](const Image &image) {
        return std::tie(image.id, image.repoTags, image.repoDigests, image.created, image.sizeBytes,
                        image.containers);
    };
    return row(a) == row(b) && isSame(a.details, b.details) && isSame(a.history, b.history);
}

} // namespace hullwatch
