// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/apishape.h"
#include "core/simulator/container.h"
#include "core/simulator/hostbody.h"
#include "core/simulator/images.h"
#include "core/simulator/json.h"
#include "core/simulator/random.h"
#include "core/simulator/templates.h"
#include "core/simulator/words.h"

namespace hullwatch::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SecondsPerDay = 86400;

QString referenceOf(const ImageRow &row) {
    return QString::fromUtf8(row.reference.data(), static_cast<qsizetype>(row.reference.size()));
}

qint64 createdSeconds(const HostSpec &host, const ImageRow &row) {
    return host.referenceNs / 1'000'000'000 - row.ageDays * SecondsPerDay;
}

quint64 sizeOf(const ImageRow &row) {
    return static_cast<quint64>(row.megabytes) * 1'000'000ULL + 4096ULL * static_cast<quint64>(row.layers);
}

Json tagsOf(const ImageRow &row) {
    return row.reference.find('@') == std::string_view::npos ? Json::array({std::string(row.reference)})
                                                             : Json::array();
}

Json digestsOf(const ImageRow &row) {
    const QString reference = referenceOf(row);
    if (reference.contains(u'@'))
        return Json::array({jsonOf(reference)});
    Random random(seedFor(0, 11, imageId(reference).mid(7, 15).toULongLong(nullptr, 16)));
    return Json::array(
        {jsonOf(reference.left(reference.lastIndexOf(u':')) + u"@sha256:"_s + random.hex(64))});
}

const ImageRow *findImage(const QString &name) {
    const QString hex = name.startsWith(u"sha256:") ? name.mid(7) : name;
    for (const ImageRow &row : imageCatalogue()) {
        const QString reference = referenceOf(row);
        if (reference == name || reference == name + u":latest"_s)
            return &row;
        if (hex.size() >= 6 && imageId(reference).mid(7).startsWith(hex))
            return &row;
    }
    return nullptr;
}

Json configOf(const ImageRow &row, Json config) {
    config["User"] = std::string(row.user);
    config["Env"] = wordList(row.env);
    config["Env"].push_back("PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
    if (!row.command.empty())
        config["Cmd"] = wordList(row.command);
    if (!row.entrypoint.empty())
        config["Entrypoint"] = wordList(row.entrypoint);
    for (const std::string_view port : splitWords(row.exposed))
        config["ExposedPorts"][std::string(port)] = Json::object();
    for (const std::string_view path : splitWords(row.volumes)) {
        if (config["Volumes"].is_null())
            config["Volumes"] = Json::object();
        config["Volumes"][std::string(path)] = Json::object();
    }
    return config;
}

Json historyRow(const HostSpec &host, const ImageRow &row, int layer, std::string command, quint64 size) {
    return {{"Comment", "buildkit.dockerfile.v0"},
            {"Created", createdSeconds(host, row) - 40 * layer},
            {"CreatedBy", std::move(command)},
            {"Id", layer == 0 ? jsonOf(imageId(referenceOf(row))) : Json("<missing>")},
            {"Size", size},
            {"Tags", layer == 0 ? tagsOf(row) : Json(nullptr)}};
}

} // namespace

QByteArray imageListBody(const HostSpec &host, const QStringList &used) {
    Json list = Json::array();
    for (const ImageRow &row : imageCatalogue()) {
        Json image{{"Containers", used.count(referenceOf(row))},
                   {"Created", createdSeconds(host, row)},
                   {"Id", jsonOf(imageId(referenceOf(row)))},
                   {"Labels", nullptr},
                   {"ParentId", ""},
                   {"RepoDigests", digestsOf(row)},
                   {"RepoTags", tagsOf(row)},
                   {"SharedSize", -1},
                   {"Size", sizeOf(row)},
                   {"VirtualSize", sizeOf(row)}};
        shapeImageRow(image, host.version);
        list.push_back(std::move(image));
    }
    return toBytes(list) + '\n';
}

std::optional<QByteArray> imageBody(const HostSpec &host, const QString &name) {
    const ImageRow *row = findImage(name);
    if (row == nullptr)
        return std::nullopt;
    Json image = Json::parse(templates::Image);
    const QString id = imageId(referenceOf(*row));
    image["Id"] = jsonOf(id);
    image["RepoTags"] = tagsOf(*row);
    image["RepoDigests"] = digestsOf(*row);
    image["Created"] = jsonOf(timeText(createdSeconds(host, *row) * 1'000'000'000 + 342'218'995));
    image["Config"] = configOf(*row, image["Config"]);
    image["Size"] = sizeOf(*row);
    image["VirtualSize"] = sizeOf(*row);
    Random random(seedFor(0, 12, id.mid(7, 15).toULongLong(nullptr, 16)));
    const QString layer = u"/var/lib/docker/overlay2/"_s + id.mid(7);
    image["GraphDriver"]["Data"] = {{"MergedDir", jsonOf(layer + u"/merged"_s)},
                                    {"UpperDir", jsonOf(layer + u"/diff"_s)},
                                    {"WorkDir", jsonOf(layer + u"/work"_s)}};
    for (int i = 0; i < row->layers; ++i)
        image["RootFS"]["Layers"].push_back(jsonOf(u"sha256:"_s + random.hex(64)));
    shapeImage(image, host.version);
    return toBytes(image) + '\n';
}

std::optional<QByteArray> imageHistoryBody(const HostSpec &host, const QString &name) {
    const ImageRow *row = findImage(name);
    if (row == nullptr)
        return std::nullopt;
    Json rows = Json::array();
    int layer = 0;
    rows.push_back(historyRow(host, *row, layer++, "CMD " + wordList(row->command).dump(), 0));
    if (!row->entrypoint.empty())
        rows.push_back(historyRow(host, *row, layer++, "ENTRYPOINT " + wordList(row->entrypoint).dump(), 0));
    if (!row->user.empty())
        rows.push_back(historyRow(host, *row, layer++, "USER " + std::string(row->user), 0));
    for (const std::string_view port : splitWords(row->exposed))
        rows.push_back(historyRow(host, *row, layer++, "EXPOSE map[" + std::string(port) + ":{}]", 0));
    for (const std::string_view path : splitWords(row->volumes))
        rows.push_back(historyRow(host, *row, layer++, "VOLUME [" + std::string(path) + "]", 0));
    for (const std::string_view variable : splitWords(row->env))
        rows.push_back(historyRow(host, *row, layer++, "ENV " + std::string(variable), 0));
    const quint64 share = sizeOf(*row) / static_cast<quint64>(row->layers);
    for (int i = 1; i < row->layers; ++i)
        rows.push_back(historyRow(host, *row, layer++,
                                  "RUN /bin/sh -c apt-get update && apt-get install -y "
                                  "--no-install-recommends ca-certificates # buildkit",
                                  share));
    rows.push_back(historyRow(host, *row, layer++, "/bin/sh -c #(nop) ADD file:rootfs.tar.xz in / ", share));
    return toBytes(rows) + '\n';
}

} // namespace hullwatch::simulator
