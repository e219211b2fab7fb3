// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interruption.h"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

namespace hullwatch {

namespace {

// A handler has no object to turn to.
int ends[2] = {-1, -1};

void onSignal(int) {
    const char byte = 0;
    const ssize_t written = ::write(ends[1], &byte, 1);
    Q_UNUSED(written)
}

void handle(int number, void (*handler)(int)) {
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    sigaction(number, &action, nullptr);
}

} // namespace

Interruption::Interruption(QObject *parent) : QObject(parent) {
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT interrupted();
    });
    handle(SIGINT, &onSignal);
    handle(SIGTERM, &onSignal);
}

Interruption::~Interruption() {
    if (!m_notifier)
        return;
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    m_notifier.reset();
    for (int &end : ends) {
        ::close(end);
        end = -1;
    }
}

} // namespace hullwatch
