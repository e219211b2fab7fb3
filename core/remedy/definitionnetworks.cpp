// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remedy/definitionparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace hullwatch::definition {

using namespace Qt::StringLiterals;

namespace {

bool isNamed(const QString &mode) {
    static const QStringList own{u"default"_s, u"bridge"_s, u"host"_s, u"none"_s, u"nat"_s};
    return !mode.isEmpty() && !own.contains(mode) && !mode.contains(u':');
}

QString mappingOf(const PortBinding &binding) {
    const QString port =
        binding.containerPort.endsWith(u"/tcp"_s) ? binding.containerPort.chopped(4) : binding.containerPort;
    QString address = binding.hostIp;
    if (address.contains(u':') && !address.startsWith(u'['))
        address = u'[' + address + u']';
    if (!address.isEmpty())
        return address + u':' + binding.hostPort + u':' + port;
    return binding.hostPort.isEmpty() ? port : binding.hostPort + u':' + port;
}

void addPorts(Draft &draft) {
    QStringList published;
    QStringList inside;
    for (const PortBinding &binding : *draft.config.portBindings) {
        published += mappingOf(binding);
        inside += binding.containerPort;
    }
    QStringList exposed;
    for (const QString &port : draft.container.exposedPorts) {
        const bool isOfImage = draft.image && draft.image->exposedPorts->contains(port);
        if (!isOfImage && !inside.contains(port))
            exposed += port;
    }
    std::vector<Phrase> run;
    for (const QString &mapping : std::as_const(published))
        run.insert(run.end(), {u"--publish"_s, mapping});
    if (draft.config.publishAllPorts.valueOr(false)) {
        run.push_back(u"--publish-all"_s);
        for (const QString &port : draft.container.exposedPorts) {
            if (!inside.contains(port))
                published += port;
        }
    }
    if (!published.isEmpty())
        draft.add(u"ports"_s, ComposeValue::ofTexts(published), std::move(run));
    draft.addList(u"expose"_s, exposed, u"--expose"_s);
}

// The Engine and compose add the id, the name and the service by themselves.
QStringList ownAliases(const NetworkAttachment &attachment, const Draft &draft) {
    QStringList aliases;
    for (const QString &alias : attachment.aliases) {
        if (!draft.container.id.value.startsWith(alias) && alias != draft.container.name &&
            alias != draft.definition.service && !aliases.contains(alias))
            aliases += alias;
    }
    return aliases;
}

QString networkKey(const QString &name, Draft &draft) {
    static const QRegularExpression other(u"[^A-Za-z0-9._-]"_s);
    const QString key = QString(name).replace(other, u"-"_s);
    ComposeValue network = ComposeValue::map();
    const bool isNew = draft.plan.ownNetwork && draft.plan.ownNetwork->name == name;
    if (isNew)
        draft.definition.newNetwork = name;
    else
        network.insert(u"external"_s, ComposeValue::ofFlag(true));
    network.insert(u"name"_s, ComposeValue::ofText(name));
    if (!draft.definition.networks.keys.contains(key))
        draft.definition.networks.insert(key, std::move(network));
    return key;
}

void addAttachments(Draft &draft, const QString &first) {
    ComposeValue networks = ComposeValue::map();
    std::vector<Phrase> run{u"--network"_s, first};
    std::vector<NetworkAttachment> attachments = *draft.container.attachments;
    const auto isFirst = [&](const NetworkAttachment &attachment) {
        return attachment.name == first || attachment.networkId == first;
    };
    if (std::none_of(attachments.begin(), attachments.end(), isFirst))
        attachments.insert(attachments.begin(), NetworkAttachment{first, {}, {}, {}, {}, {}});
    for (const NetworkAttachment &attachment : attachments) {
        ComposeValue value = ComposeValue::map();
        const QStringList aliases = ownAliases(attachment, draft);
        if (!aliases.isEmpty())
            value.insert(u"aliases"_s, ComposeValue::ofTexts(aliases));
        const QString ipv4 = draft.unjudged.ipv4Address.value(attachment.name);
        const QString ipv6 = draft.unjudged.ipv6Address.value(attachment.name);
        if (!ipv4.isEmpty())
            value.insert(u"ipv4_address"_s, ComposeValue::ofText(ipv4));
        if (!ipv6.isEmpty())
            value.insert(u"ipv6_address"_s, ComposeValue::ofText(ipv6));
        networks.insert(networkKey(attachment.name, draft), std::move(value));
        if (!isFirst(attachment)) {
            draft.definition.furtherNetworks += attachment.name;
            continue;
        }
        for (const QString &alias : aliases)
            run.insert(run.end(), {u"--network-alias"_s, alias});
        if (!ipv4.isEmpty())
            run.insert(run.end(), {u"--ip"_s, ipv4});
        if (!ipv6.isEmpty())
            run.insert(run.end(), {u"--ip6"_s, ipv6});
    }
    draft.add(u"networks"_s, std::move(networks), std::move(run));
}

// "/db:/web/store" as docker's options take it: "db:store".
QStringList linksOf(const QStringList &links) {
    QStringList written;
    for (const QString &link : links) {
        QString source = link.section(u':', 0, 0);
        source.remove(0, source.startsWith(u'/') ? 1 : 0);
        written += source + u':' + link.section(u':', 1).section(u'/', -1);
    }
    return written;
}

// Compose reaches a container that is no service by its name.
QString joinedMode(const QString &mode, const Draft &draft) {
    const Container *owner = mode.startsWith(u"container:"_s)
                                 ? draft.snapshot.findContainer(QStringView(mode).sliced(10))
                                 : nullptr;
    return owner && !owner->name.isEmpty() ? u"container:"_s + owner->name : mode;
}

} // namespace

void addNetworks(Draft &draft) {
    const QString mode = *draft.config.networkMode;
    if (isNamed(mode))
        addAttachments(draft, mode);
    else
        draft.addText(u"network_mode"_s, mode == u"default"_s ? u"bridge"_s : joinedMode(mode, draft),
                      u"--network"_s);
    addPorts(draft);
    draft.addList(u"external_links"_s, linksOf(*draft.config.links), u"--link"_s);
    draft.addList(u"extra_hosts"_s, *draft.config.extraHosts, u"--add-host"_s);
    draft.addList(u"dns"_s, *draft.config.dns, u"--dns"_s);
    draft.addList(u"dns_search"_s, draft.unjudged.dnsSearch, u"--dns-search"_s);
    draft.addList(u"dns_opt"_s, draft.unjudged.dnsOptions, u"--dns-option"_s);
    const bool hasOwnNames = !mode.startsWith(u"container:"_s) && *draft.config.utsMode != u"host"_s;
    if (hasOwnNames && mode != u"host"_s) {
        draft.addText(u"hostname"_s, draft.unjudged.hostname, u"--hostname"_s);
        draft.addText(u"domainname"_s, draft.unjudged.domainName, u"--domainname"_s);
    }
    draft.addText(u"mac_address"_s, draft.unjudged.macAddress, u"--mac-address"_s);
}

} // namespace hullwatch::definition
