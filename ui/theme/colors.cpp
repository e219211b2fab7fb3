// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

#include <algorithm>
#include <cmath>

namespace hullwatch::ui {

namespace {

struct Row {
    Role role;
    QRgb dark;
    QRgb light;
};

constexpr std::array<Row, allRoles.size()> table{{
    {Role::Window, 0xff11161c, 0xfff3f5f8},
    {Role::Surface, 0xff181f27, 0xffffffff},
    {Role::Raised, 0xff1f2832, 0xfff8fafc},
    {Role::Sunken, 0xff0d1217, 0xffe9eef3},
    {Role::Border, 0xff2b3642, 0xffd6dde6},
    {Role::Text, 0xffe6ebf1, 0xff17202a},
    {Role::MutedText, 0xff98a6b5, 0xff55626f},
    {Role::Accent, 0xff4c9aff, 0xff0b62d6},
    {Role::Critical, 0xffff6b6b, 0xffc4232b},
    {Role::High, 0xffff9f45, 0xffb45309},
    {Role::Medium, 0xfff2c94c, 0xff8a6a00},
    {Role::Low, 0xff6fb1fc, 0xff1d5fbf},
    {Role::Pass, 0xff4cc38a, 0xff1b7f4b},
    {Role::Unknown, 0xff8b98a5, 0xff5b6876},
    {Role::OnMark, 0xff11161c, 0xffffffff},
}};

double luminance(const QColor &color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor roleColor(Role role, Shade shade) {
    const Row &row = table[static_cast<size_t>(role)];
    Q_ASSERT(row.role == role);
    return QColor::fromRgb(shade == Shade::Dark ? row.dark : row.light);
}

QColor mixed(const QColor &over, const QColor &under, double share) {
    const auto channel = [share](int a, int b) {
        return std::clamp(static_cast<int>(std::lround(share * a + (1.0 - share) * b)), 0, 255);
    };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
                  channel(over.blue(), under.blue()));
}

double contrast(const QColor &a, const QColor &b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Role roleOf(Severity severity) {
    switch (severity) {
    case Severity::Critical:
        return Role::Critical;
    case Severity::High:
        return Role::High;
    case Severity::Medium:
        return Role::Medium;
    case Severity::Low:
        return Role::Low;
    case Severity::Info:
        break;
    }
    return Role::Unknown;
}

Role roleOfGrade(QChar grade) {
    switch (grade.unicode()) {
    case u'A':
        return Role::Pass;
    case u'B':
        return Role::Low;
    case u'C':
        return Role::Medium;
    case u'D':
        return Role::High;
    case u'F':
        return Role::Critical;
    default:
        return Role::Unknown;
    }
}

Role roleOf(Verdict verdict, Severity severity) {
    switch (verdict) {
    case Verdict::Fail:
    case Verdict::Warn:
        return roleOf(severity);
    case Verdict::Pass:
    case Verdict::Attested:
        return Role::Pass;
    case Verdict::Unknown:
    case Verdict::NotApplicable:
    case Verdict::Waived:
        break;
    }
    return Role::Unknown;
}

} // namespace hullwatch::ui
