// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "core/session/diagnosis.h"

#include <QElapsedTimer>
#include <QLocalSocket>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace hullwatch {

/// Takes the steps of a connection to one engine in their order, over connections of its own, and tells of
/// each what was found and what to do. Ends within `patience`; the step that hangs then has failed. Lives in
/// one thread with an event loop.
class ConnectionDoctor : public QObject {
    Q_OBJECT
public:
    explicit ConnectionDoctor(Endpoint endpoint, QObject *parent = nullptr);
    ~ConnectionDoctor() override;

    static constexpr std::chrono::seconds patience{30};

    /// `finished` follows, once.
    void start(std::chrono::milliseconds within = patience);

Q_SIGNALS:
    void finished(const hullwatch::Diagnosis &diagnosis);

private:
    void checkAddress();
    void lookUpName();
    void connectTcp();
    void connectUnix();
    void onReached();
    void negotiate();
    void onNegotiated(const Error &error);
    void checkRights();
    void inspectFirst(const DecodedList<ContainerRow> &list);
    void onRights(const Error &error, qsizetype containers);
    void checkEvents();
    void checkClock();

    void record(ConnectionCheck check, CheckVerdict verdict, const Message &found,
                const Message &advice = {});
    void recordFailure(ConnectionCheck check, const char *found, const Error &error);
    void recordUnencrypted();
    void onPatienceEnds();
    void conclude();

    Diagnosis m_diagnosis;
    Endpoint m_endpoint;
    ConnectionCheck m_current = ConnectionCheck::Address;
    bool m_concluded = false;
    QElapsedTimer m_stepTime;
    QTimer m_patience{this};
    QTcpSocket m_tcp{this};
    QLocalSocket m_local{this};
    HttpClient m_http{this};
    std::shared_ptr<HttpTarget> m_target;
    std::unique_ptr<EngineClient> m_client;
};

} // namespace hullwatch
