// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/normalise/runtimeclass.h"

#include <QRegularExpression>

#include <algorithm>

namespace hullwatch {

using namespace Qt::StringLiterals;

bool isRuntimeProgram(const QString &program, const QStringList &names) {
    static const QRegularExpression separator(u"[-.]"_s);
    static const QStringList directories{u"/usr/bin"_s,        u"/usr/sbin"_s, u"/usr/local/bin"_s,
                                         u"/usr/local/sbin"_s, u"/bin"_s,      u"/sbin"_s,
                                         u"/usr/libexec"_s,    u"/usr/lib"_s,  u"/opt/kata/bin"_s};
    const QString file = program.section(u'/', -1);
    const QStringList parts = file.split(separator);
    const bool isNamed = std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return file == name || parts.contains(name);
    });
    const bool isAbsolute = program.startsWith(u'/');
    return isNamed &&
           (isAbsolute ? directories.contains(program.section(u'/', 0, -2)) : !program.contains(u'/'));
}

QString runtimeProgramOf(const Container &container, const Daemon &daemon) {
    const Field<QString> &written = container.hostConfig.runtime;
    if (!written)
        return {};
    const QString name = written->isEmpty() ? *daemon.defaultRuntime : *written;
    const auto found = std::find_if(daemon.runtimes->begin(), daemon.runtimes->end(),
                                    [&](const Runtime &runtime) { return runtime.name == name; });
    if (found != daemon.runtimes->end())
        return found->path.isEmpty() ? name : found->path;
    // Names of shims need no entry in daemon.json.
    return daemon.runtimes && name.startsWith(u"io.containerd."_s) ? name : QString();
}

bool isSandbox(const QString &program) {
    return isRuntimeProgram(program,
                            {u"runsc"_s, u"kata"_s, u"kata-runtime"_s, u"sysbox-runc"_s, u"sysbox"_s});
}

UserNamespace escapeBarrierOf(const Container &container, const Daemon &daemon) {
    return isSandbox(runtimeProgramOf(container, daemon)) ? UserNamespace::Sandbox
                                                          : userNamespaceOf(container, daemon);
}

} // namespace hullwatch
