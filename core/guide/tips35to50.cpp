// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/sources.h"

#include <QCoreApplication>

namespace hullwatch::guide {

namespace {

// The tips in the order of their list.
constexpr GuideTopic table[] = {
    {GuidePart::Tips,
     "tip-35",
     35,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "A firewall, and detection in the network"),
     QT_TRANSLATE_NOOP("Guide", "Docker writes rules of its own before those of the host, so that a "
                                "published port is open even when the host's firewall seems to close it."),
     QT_TRANSLATE_NOOP("Guide", "Filter in front of the host, publish on single addresses, put own rules "
                                "into DOCKER-USER, and watch the traffic from a separate sensor."),
     "iptables -I DOCKER-USER -i eth0 ! -s 10.0.0.0/8 -j DROP",
     nullptr,
     {"M-FIREWALL", "M-NIDS", "H-IPTABLES", "H-USERLANDPROXY", "N-WILDCARD", "N-PORTSET", "N-MACVLAN"}},
    {GuidePart::Tips,
     "tip-36",
     36,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Detection on the host"),
     QT_TRANSLATE_NOOP("Guide", "Changed programs, new accounts and strange processes show only to something "
                                "that compares and records them."),
     QT_TRANSLATE_NOOP("Guide", "Compare files with AIDE or Wazuh, let auditd record changes of Docker's "
                                "files, and look through the processes of containers."),
     "auditctl -w /etc/docker -k docker",
     nullptr,
     {"M-HIDS", "R-PROC", "H-AUDITD"}},
    {GuidePart::Tips,
     "tip-37",
     37,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Watch CPU, memory, network and disk"),
     QT_TRANSLATE_NOOP("Guide", "A curve that leaves its usual range is often the first sign of an overload "
                                "meant as an attack, or of a miner."),
     QT_TRANSLATE_NOOP("Guide", "Measure without gaps, keep the history, and set alarms on what is unusual, "
                                "such as with Prometheus."),
     "docker stats",
     nullptr,
     {"R-ANOMALY", "R-COVERAGE", "C-STABLE"}},
    {GuidePart::Tips,
     "tip-38",
     38,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Back up what containers write"),
     QT_TRANSLATE_NOOP("Guide", "What stands in the container's own layer is gone with it, and a volume is "
                                "lost with its disk, or encrypted by a blackmailer."),
     QT_TRANSLATE_NOOP(
         "Guide",
         "Keep data in volumes, back these up to another place, and try now and then to restore them."),
     "docker run --rm -v VOLUME:/data:ro -v /backup:/backup alpine tar czf /backup/VOLUME.tgz -C /data .",
     nullptr,
     {"V-BACKUP"}},
    {GuidePart::Tips,
     "tip-39",
     39,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Few images and containers"),
     QT_TRANSLATE_NOOP("Guide", "Nobody updates what nobody remembers. Old images and stopped containers "
                                "wait with known holes to be started again."),
     QT_TRANSLATE_NOOP(
         "Guide",
         "Remove what is not used, regularly, and replace containers that have been running for months."),
     "docker system prune",
     nullptr,
     {"I-SPRAWL", "H-SPRAWL", "C-AGE"}},
    {GuidePart::Tips,
     "tip-40",
     40,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Networks of your own"),
     QT_TRANSLATE_NOOP("Guide",
                       "On the default bridge all containers reach each other unfiltered; one of them can "
                       "pose as its neighbour with forged ARP packets or flood the bridge."),
     QT_TRANSLATE_NOOP("Guide", "Create a network for each application, make those internal that need no way "
                                "out, and drop NET_RAW."),
     "docker network create --internal backend",
     nullptr,
     {"N-DEFBRIDGE", "H-ICC", "C-NETRAW", "N-EGRESS"}},
    {GuidePart::Tips,
     "tip-41",
     41,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Kubernetes has rules of its own"),
     QT_TRANSLATE_NOOP("Guide", "Where Kubernetes runs the containers it also decides their rights: what is "
                                "set on the host by hand is overwritten."),
     QT_TRANSLATE_NOOP("Guide", "Follow its hardening guide and the CIS Kubernetes Benchmark: Pod Security "
                                "Standards, network policies, RBAC."),
     "kubectl label namespace NAME pod-security.kubernetes.io/enforce=restricted",
     nullptr,
     {"M-K8S"}},
    {GuidePart::Tips,
     "tip-42",
     42,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "OpenShift has rules of its own"),
     QT_TRANSLATE_NOOP("Guide",
                       "OpenShift adds rules to Kubernetes, above all which user and rights a pod may have."),
     QT_TRANSLATE_NOOP("Guide", "Follow its security guide, keep the restricted-v2 security context "
                                "constraint, and grant wider ones to single accounts only."),
     "oc get scc restricted-v2",
     nullptr,
     {"M-OPENSHIFT"}},
    {GuidePart::Tips,
     "tip-43",
     43,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Penetration tests by others"),
     QT_TRANSLATE_NOOP("Guide",
                       "Whoever built a system does not see its holes. Somebody who is paid to get in does."),
     QT_TRANSLATE_NOOP("Guide", "Have host, engine and applications tested each year, mend what was found, "
                                "and let the mending be tested too."),
     nullptr,
     nullptr,
     {"M-PENTEST"}},
    {GuidePart::Tips,
     "tip-44",
     44,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Monitor servers and applications"),
     QT_TRANSLATE_NOOP("Guide", "A service that was knocked out or replaced is noticed by whoever asks it "
                                "every minute, not by its users a day later."),
     QT_TRANSLATE_NOOP("Guide", "Give each image a health check, ask each service from outside, such as with "
                                "Zabbix or Nagios, and follow the events of the engine."),
     "HEALTHCHECK CMD curl -fsS http://localhost:8080/health",
     nullptr,
     {"M-APPMON", "C-HEALTH", "I-HEALTH", "R-COVERAGE", "R-APIEVENTS"}},
    {GuidePart::Tips,
     "tip-45",
     45,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Monitor the network"),
     QT_TRANSLATE_NOOP("Guide", "Data that is carried away and floods that come in are curves in the network "
                                "long before they are a complaint."),
     QT_TRANSLATE_NOOP("Guide", "Record the traffic of hosts and switches over months, such as with Cacti, "
                                "and look at what differs from last week."),
     nullptr,
     nullptr,
     {"M-NETMON", "R-ANOMALY"}},
    {GuidePart::Tips,
     "tip-46",
     46,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Read the logs after an incident"),
     QT_TRANSLATE_NOOP("Guide", "What the program said before and during an attack tells how it came in, as "
                                "long as the container is not removed."),
     QT_TRANSLATE_NOOP("Guide", "Pause the container instead of removing it, and save logs, processes and "
                                "the use of docker exec before you go on."),
     "docker logs --timestamps --since 24h CONTAINER",
     nullptr,
     {"R-LOGS", "R-EXEC", "R-PROC"}},
    {GuidePart::Tips,
     "tip-47",
     47,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Regular audits"),
     QT_TRANSLATE_NOOP("Guide", "Containers, people and known holes change every week. What was right a "
                                "quarter ago says little about today."),
     QT_TRANSLATE_NOOP("Guide",
                       "Audit hosts and containers every quarter, keep the reports, and compare them. Let "
                       "auditd and the events of the engine record what happens in between."),
     "hullwatch audit --format pdf -o audit.pdf",
     nullptr,
     {"M-AUDIT", "H-AUDITD", "R-APIEVENTS"}},
    {GuidePart::Tips,
     "tip-48",
     48,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "docker diff shows what changed"),
     QT_TRANSLATE_NOOP("Guide", "An image does not change. A new program, a changed account or a new job in "
                                "the running container is therefore a trace."),
     QT_TRANSLATE_NOOP("Guide", "Look at the Changes tab of a container: it sorts what docker diff says by "
                                "how grave it is. Volumes and tmpfs are not part of it."),
     "docker diff CONTAINER",
     nullptr,
     {"R-DIFF"}},
    {GuidePart::Tips,
     "tip-49",
     49,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "The CIS benchmark"),
     QT_TRANSLATE_NOOP("Guide", "It also asks for what no API shows: owners and modes of files, audit rules, "
                                "the partition of the data."),
     QT_TRANSLATE_NOOP("Guide",
                       "Run docker-bench-security on each host, settle what it finds, and attest that here."),
     "git clone https://github.com/docker/docker-bench-security && cd docker-bench-security && sudo sh "
     "docker-bench-security.sh",
     nullptr,
     {"M-CIS", "H-FILES"}},
    {GuidePart::Tips,
     "tip-50",
     50,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Follow the reports of the industry"),
     QT_TRANSLATE_NOOP(
         "Guide",
         "New ways out of containers are published every few months. Who hears of them late is the target."),
     QT_TRANSLATE_NOOP("Guide", "Subscribe to the security announcements of Docker, runc, the kernel and "
                                "your distribution, and name somebody who reads them."),
     nullptr,
     nullptr,
     {"M-AWARE"}},
};

} // namespace

std::span<const GuideTopic> tips35To50() {
    return table;
}

} // namespace hullwatch::guide
