// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/tlscredentials.h"

#include "core/engine/opensslpointer.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <openssl/err.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace hullwatch {

namespace {

constexpr qint64 maxPemBytes = 1024 * 1024;

OpenSslPointer<X509> parseCertificate(const QByteArray &pem) {
    return OpenSslPointer<X509>(PEM_read_bio_X509(readerOf(pem).get(), nullptr, nullptr, nullptr));
}

struct PassphraseRequest {
    const Secret &passphrase;
    bool asked = false;
};

// Without it OpenSSL would ask for the passphrase on the terminal.
int givePassphrase(char *buffer, int size, int, void *data) {
    auto &request = *static_cast<PassphraseRequest *>(data);
    request.asked = true;
    const QByteArrayView passphrase = request.passphrase.view();
    if (passphrase.isEmpty() || passphrase.size() > size)
        return -1;
    std::copy(passphrase.begin(), passphrase.end(), buffer);
    return static_cast<int>(passphrase.size());
}

/// An open file; closed in the end.
class Descriptor {
public:
    // Without O_NONBLOCK a pipe would be waited for.
    explicit Descriptor(const QString &path)
        : m_descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {}
    ~Descriptor() {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

Result<Secret> readWhole(int descriptor, const QString &path) {
    // One byte more than may be: no second look at a size that may have changed.
    const auto size = static_cast<size_t>(maxPemBytes + 1);
    const std::unique_ptr<char[]> buffer(new char[size]);
    size_t filled = 0;
    ssize_t count = 0;
    while (filled < size && (count = ::read(descriptor, buffer.get() + filled, size - filled)) != 0) {
        if (count < 0 && errno != EINTR)
            break;
        filled += static_cast<size_t>(std::max<ssize_t>(count, 0));
    }
    Secret content(QByteArrayView(buffer.get(), static_cast<qsizetype>(filled)));
    wipe(buffer.get(), filled);
    if (count < 0)
        return unexpected(ErrorCode::TlsFileUnreadable, path);
    if (filled == size)
        return unexpected(ErrorCode::TlsFileInvalid, path);
    return content;
}

// As ssh does: what others may read, or may put another key into, is no secret. What is judged is the open
// file, so that it cannot be exchanged in between.
bool isOpenToOthers(const struct stat &status) {
    return (status.st_mode & 077) != 0 || (status.st_uid != ::geteuid() && status.st_uid != 0);
}

enum class FileKind { Public, Private };

Result<Secret> readPem(const QString &path, FileKind kind) {
    if (path.isEmpty())
        return unexpected(ErrorCode::TlsFileMissing, path);
    const Descriptor file(path);
    if (file.get() < 0)
        return unexpected(errno == ENOENT || errno == ENOTDIR ? ErrorCode::TlsFileMissing
                                                              : ErrorCode::TlsFileUnreadable,
                          path);
    struct stat status {};
    if (::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return unexpected(ErrorCode::TlsFileUnreadable, path);
    if (kind == FileKind::Private && isOpenToOthers(status))
        return unexpected(ErrorCode::TlsKeyExposed, path);
    return readWhole(file.get(), path);
}

Result<void> readInto(QByteArray &into, const QString &path) {
    const auto content = readPem(path, FileKind::Public);
    if (!content)
        return unexpected(content.error());
    into = content->view().toByteArray();
    return {};
}

Result<OpenSslPointer<EVP_PKEY>> openKey(const Secret &pem, const Secret &passphrase, const QString &path,
                                         bool &encrypted) {
    PassphraseRequest request{passphrase};
    OpenSslPointer<EVP_PKEY> key(
        PEM_read_bio_PrivateKey(readerOf(pem.view()).get(), nullptr, &givePassphrase, &request));
    encrypted = request.asked;
    if (key)
        return key;
    if (!request.asked)
        return unexpected(ErrorCode::TlsFileInvalid, path);
    return unexpected(passphrase.isEmpty() ? ErrorCode::TlsKeyEncrypted : ErrorCode::TlsPassphraseWrong,
                      path);
}

Secret withoutPassphrase(EVP_PKEY *key) {
    // Memory of this kind is wiped when it is freed.
    const OpenSslPointer<BIO> writer(BIO_new(BIO_s_secmem()));
    char *bytes = nullptr;
    if (!writer || PEM_write_bio_PrivateKey(writer.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    const long size = BIO_get_mem_data(writer.get(), &bytes);
    return Secret(QByteArrayView(bytes, static_cast<qsizetype>(size)));
}

Result<void> readPair(const TlsFiles &files, const Secret &passphrase, TlsCredentials &into) {
    if (const auto read = readInto(into.certificatePem, files.certificate); !read)
        return unexpected(read.error());
    auto pem = readPem(files.key, FileKind::Private);
    if (!pem)
        return unexpected(pem.error());
    const auto certificate = parseCertificate(into.certificatePem);
    if (!certificate)
        return unexpected(ErrorCode::TlsFileInvalid, files.certificate);
    bool encrypted = false;
    const auto key = openKey(*pem, passphrase, files.key, encrypted);
    if (!key)
        return unexpected(key.error());
    if (X509_check_private_key(certificate.get(), key->get()) != 1)
        return unexpected(ErrorCode::TlsKeyMismatch, files.key);
    into.keyPem = encrypted ? withoutPassphrase(key->get()) : std::move(*pem);
    if (into.keyPem.isEmpty())
        return unexpected(ErrorCode::TlsFileInvalid, files.key);
    return {};
}

Result<void> readCrl(const QString &path, QByteArray &into) {
    if (const auto read = readInto(into, path); !read)
        return unexpected(read.error());
    const auto reader = readerOf(into);
    int lists = 0;
    while (
        const OpenSslPointer<X509_CRL> list{PEM_read_bio_X509_CRL(reader.get(), nullptr, nullptr, nullptr)}) {
        ++lists;
        const ASN1_TIME *next = X509_CRL_get0_nextUpdate(list.get());
        if (next && X509_cmp_current_time(next) <= 0)
            return unexpected(ErrorCode::TlsCrlInvalid, path);
    }
    if (lists == 0)
        return unexpected(ErrorCode::TlsCrlInvalid, path);
    return {};
}

Result<TlsCredentials> load(const TlsFiles &files, const Secret &passphrase) {
    TlsCredentials credentials;
    if (!files.ca.isEmpty()) {
        if (const auto read = readInto(credentials.caPem, files.ca); !read)
            return unexpected(read.error());
        if (!parseCertificate(credentials.caPem))
            return unexpected(ErrorCode::TlsFileInvalid, files.ca);
    }
    if (!files.certificate.isEmpty() || !files.key.isEmpty()) {
        if (const auto read = readPair(files, passphrase, credentials); !read)
            return unexpected(read.error());
    }
    if (!files.crl.isEmpty()) {
        if (const auto read = readCrl(files.crl, credentials.crlPem); !read)
            return unexpected(read.error());
    }
    return credentials;
}

} // namespace

Result<TlsCredentials> loadTlsCredentials(const TlsFiles &files, const Secret &passphrase) {
    auto credentials = load(files, passphrase);
    // OpenSSL keeps a queue of errors for each thread; none may be taken for one of the next connection.
    ERR_clear_error();
    return credentials;
}

} // namespace hullwatch
