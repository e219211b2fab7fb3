// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/threadpriority.h"

#include <QTest>
#include <QThread>

#include <functional>
#include <memory>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace hullwatch;

class ThreadPriorityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
#ifdef Q_OS_LINUX
    void onlyTheCallingThreadIsNicer() {
        const int before = niceValue();
        if (before >= lowered)
            QSKIP("these tests run at the lowered priority already");
        int once = 0;
        int twice = 0;
        runInThread([&] {
            lowerThreadPriority();
            once = niceValue();
            lowerThreadPriority();
            twice = niceValue();
        });
        QCOMPARE(once, lowered);
        QCOMPARE(twice, lowered);
        QCOMPARE(niceValue(), before);
    }

    void whatIsNicerStaysSo() {
        int left = 0;
        runInThread([&] {
            setpriority(PRIO_PROCESS, 0, lowered + 5);
            lowerThreadPriority();
            left = niceValue();
        });
        QCOMPARE(left, lowered + 5);
    }

private:
    static constexpr int lowered = 10;

    static int niceValue() {
        return getpriority(PRIO_PROCESS, 0);
    }

    static void runInThread(const std::function<void()> &work) {
        const std::unique_ptr<QThread> thread(QThread::create(work));
        thread->start();
        thread->wait();
    }
#else
    void doesNoHarm() {
        lowerThreadPriority();
    }
#endif
};

QTEST_APPLESS_MAIN(ThreadPriorityTest)
#include "tst_threadpriority.moc"
