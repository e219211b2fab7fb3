// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/durablefile.h"
#include "core/settings/savedhosts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <functional>

using namespace hullwatch;

namespace {

constexpr auto saveLoop = "--save-for-ever";

/// The n-th state of the settings: every host in it carries n, and n decides how many there are.
SavedHosts state(int n) {
    SavedHosts saved;
    for (int i = 0; i < 1 + n % 40; ++i) {
        SavedHost host;
        host.id = QString::number(i);
        host.name = QString::number(n);
        host.url = QString(1 + n % 500, u'u');
        saved.hosts.push_back(host);
    }
    return saved;
}

int saveForEver(const QString &path, int first) {
    for (int n = first;; ++n) {
        if (!writeSavedHosts(path, state(n)))
            return 1;
        std::printf("%d\n", n);
        std::fflush(stdout);
    }
}

/// Runs `body` in a process of its own and returns its answer.
int inChild(const std::function<int()> &body) {
    const pid_t child = fork();
    if (child == 0)
        _exit(body());
    int status = -1;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

QStringList everythingIn(const QString &folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

constexpr int refused = 7;

int codeOf(const Result<void> &written) {
    if (written)
        return 0;
    return written.error().code == ErrorCode::FileNotWritten ? refused : 1;
}

} // namespace

class TestDurableFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesBeingKilled();
    void replacesTheWholeFile();
    void clearsWhatAKilledWriterLeft();
    void followsASymbolicLink();
    void keepsTheOldFileWhenTheDiskIsFull();
    void keepsTheOldFileInAFolderThatMayNotBeWritten();
    void doesNotReplaceAFolder();
    void saysWhyAFolderCannotBeMade();
};

void TestDurableFile::survivesBeingKilled() {
    constexpr int kills = 320;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hosts.json"));
    int first = 1;
    int inTheMiddle = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(),
                     {QString::fromLatin1(saveLoop), path, QString::number(first)});
        QVERIFY(writer.waitForReadyRead(30'000));
        // At any moment of any of the saves that follow.
        ::usleep(QRandomGenerator::global()->bounded(9'000u));
        ::kill(static_cast<pid_t>(writer.processId()), SIGKILL);
        QVERIFY(writer.waitForFinished(30'000));
        const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
        // The last piece may be a number cut in the middle.
        const int acknowledged = lines[lines.size() - 2].toInt();
        const auto read = readSavedHosts(path);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().context));
        const int found = read->hosts.front().name.toInt();
        QVERIFY2(found == acknowledged || found == acknowledged + 1,
                 qPrintable(QStringLiteral("%1 after %2").arg(found).arg(acknowledged)));
        QCOMPARE(*read, state(found));
        inTheMiddle += everythingIn(folder.path()).size() > 1 ? 1 : 0;
        first = found + 1;
    }
    qInfo("killed %d times, %d of them with a new file half way; the settings were whole %d times", kills,
          inTheMiddle, kills);
    QVERIFY(inTheMiddle > 0);
    QVERIFY(writeSavedHosts(path, state(first)));
    QCOMPARE(everythingIn(folder.path()), QStringList{QStringLiteral("hosts.json")});
}

void TestDurableFile::replacesTheWholeFile() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY(writeDurably(path, QByteArray(100'000, 'x')));
    QVERIFY(writeDurably(path, "short"));
    QCOMPARE(contentOf(path), QByteArray("short"));
    QVERIFY(writeDurably(path, {}));
    QCOMPARE(contentOf(path), QByteArray());
    QCOMPARE(everythingIn(folder.path()).size(), 1);
}

void TestDurableFile::clearsWhatAKilledWriterLeft() {
    const QTemporaryDir folder;
    QFile other(folder.filePath(QStringLiteral("precious")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QCOMPARE(other.write("precious"), 8);
    other.close();
    QVERIFY(QFile::link(other.fileName(), folder.filePath(QStringLiteral(".file.new"))));
    QVERIFY(writeDurably(folder.filePath(QStringLiteral("file")), "new"));
    QCOMPARE(contentOf(other.fileName()), QByteArray("precious"));
    QCOMPARE(everythingIn(folder.path()), (QStringList{QStringLiteral("file"), QStringLiteral("precious")}));
}

void TestDurableFile::followsASymbolicLink() {
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("dotfiles")));
    const QString real = folder.filePath(QStringLiteral("dotfiles/hosts.json"));
    const QString link = folder.filePath(QStringLiteral("hosts.json"));
    QVERIFY(writeDurably(real, "old"));
    QVERIFY(QFile::link(real, link));
    QVERIFY(writeDurably(link, "new"));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(real), QByteArray("new"));
}

void TestDurableFile::keepsTheOldFileWhenTheDiskIsFull() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY(writeDurably(path, "old"));
    for (const rlim_t room : {rlim_t(0), rlim_t(1), rlim_t(4'096), rlim_t(99'999)}) {
        const int answer = inChild([&path, room] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{room, room};
            return ::setrlimit(RLIMIT_FSIZE, &limit) == 0
                       ? codeOf(writeDurably(path, QByteArray(100'000, 'x')))
                       : 2;
        });
        QCOMPARE(answer, refused);
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(everythingIn(folder.path()).size(), 1);
    }
}

void TestDurableFile::keepsTheOldFileInAFolderThatMayNotBeWritten() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY(writeDurably(path, "old"));
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0555), 0);
    const int answer = inChild([&path] {
        // Root may write everywhere.
        if (::geteuid() == 0 && ::setuid(65'534) != 0)
            return 2;
        return codeOf(writeDurably(path, "new"));
    });
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    QCOMPARE(answer, refused);
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(everythingIn(folder.path()).size(), 1);
}

void TestDurableFile::doesNotReplaceAFolder() {
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("file")));
    QCOMPARE(codeOf(writeDurably(folder.filePath(QStringLiteral("file")), "new")), refused);
    QVERIFY(QFileInfo(folder.filePath(QStringLiteral("file"))).isDir());
    QCOMPARE(everythingIn(folder.path()).size(), 1);
}

void TestDurableFile::saysWhyAFolderCannotBeMade() {
    const QTemporaryDir folder;
    QVERIFY(writeDurably(folder.filePath(QStringLiteral("file")), "a file"));
    const auto written = writeDurably(folder.filePath(QStringLiteral("file/hosts.json")), "new");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileNotWritten);
    QVERIFY(written.error().context.contains(u'('));
}

int main(int argc, char **argv) {
    if (argc == 4 && qstrcmp(argv[1], saveLoop) == 0)
        return saveForEver(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt());
    QCoreApplication application(argc, argv);
    TestDurableFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_durablefile.moc"
