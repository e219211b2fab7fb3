// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/normalise/securityopt.h"

namespace hullwatch {

using namespace Qt::StringLiterals;

std::vector<SecurityOption> parseSecurityOptions(const QStringList &securityOpt) {
    std::vector<SecurityOption> options;
    int index = 0;
    for (const QString &entry : securityOpt) {
        SecurityOption option;
        option.index = index++;
        // An equals sign goes before a colon wherever both occur: "label=type:svirt_t".
        qsizetype separator = entry.indexOf(u'=');
        if (separator < 0)
            separator = entry.indexOf(u':');
        option.key = separator < 0 ? entry : entry.left(separator);
        if (separator >= 0)
            option.value = entry.mid(separator + 1);
        options.push_back(std::move(option));
    }
    return options;
}

std::optional<SecurityOption> lastSecurityOption(const QStringList &securityOpt, const QString &key) {
    std::optional<SecurityOption> last;
    for (SecurityOption &option : parseSecurityOptions(securityOpt)) {
        if (option.key == key)
            last = std::move(option);
    }
    return last;
}

std::optional<bool> parseGoBool(const QString &text) {
    static const QStringList yes{u"1"_s, u"t"_s, u"T"_s, u"true"_s, u"TRUE"_s, u"True"_s};
    static const QStringList no{u"0"_s, u"f"_s, u"F"_s, u"false"_s, u"FALSE"_s, u"False"_s};
    if (yes.contains(text))
        return true;
    if (no.contains(text))
        return false;
    return std::nullopt;
}

NoNewPrivileges noNewPrivileges(const QStringList &securityOpt) {
    const auto option = lastSecurityOption(securityOpt, u"no-new-privileges"_s);
    if (!option)
        return NoNewPrivileges::Unset;
    if (!option->value)
        return NoNewPrivileges::On;
    const auto on = parseGoBool(*option->value);
    if (!on)
        return NoNewPrivileges::Invalid;
    return *on ? NoNewPrivileges::On : NoNewPrivileges::Off;
}

} // namespace hullwatch
