// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/boundedjson.h"

#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <vector>

namespace hullwatch {

namespace {

// nlohmann's parser does not recurse, but copying, comparing and dumping a deep tree does: the depth is
// bounded before a tree exists.
class BoundedBuilder : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit BoundedBuilder(nlohmann::json &root) : m_builder(root, false) {}

    [[nodiscard]] const Error &failure() const { return m_failure; }

    bool null() override { return count() && m_builder.null(); }
    bool boolean(bool value) override { return count() && m_builder.boolean(value); }
    bool number_integer(number_integer_t value) override {
        return count() && m_builder.number_integer(value);
    }
    bool number_unsigned(number_unsigned_t value) override {
        return count() && m_builder.number_unsigned(value);
    }
    bool number_float(number_float_t value, const string_t &text) override {
        return count() && m_builder.number_float(value, text);
    }
    bool string(string_t &value) override { return count() && m_builder.string(value); }
    bool binary(binary_t &value) override { return count() && m_builder.binary(value); }

    bool start_object(std::size_t size) override {
        m_keys.emplace_back();
        return descend() && m_builder.start_object(size);
    }
    bool key(string_t &name) override {
        if (!m_keys.back().insert(name).second)
            return fail(ErrorCode::Malformed, QStringLiteral("the key \"%1\" stands twice in an object")
                                                  .arg(QString::fromUtf8(name.c_str())));
        return m_builder.key(name);
    }
    bool end_object() override {
        m_keys.pop_back();
        --m_depth;
        return m_builder.end_object();
    }
    bool start_array(std::size_t size) override { return descend() && m_builder.start_array(size); }
    bool end_array() override {
        --m_depth;
        return m_builder.end_array();
    }
    bool parse_error(std::size_t position, const std::string &,
                     const nlohmann::detail::exception &) override {
        return fail(ErrorCode::Malformed, QStringLiteral("no valid JSON at byte %1").arg(position));
    }

private:
    bool descend() {
        if (++m_depth > maxJsonDepth)
            return fail(ErrorCode::TooDeep, QStringLiteral("more than %1 levels").arg(maxJsonDepth));
        return count();
    }
    bool count() {
        if (++m_values > maxJsonValues)
            return fail(ErrorCode::TooLarge, QStringLiteral("more than %1 values").arg(maxJsonValues));
        return true;
    }
    bool fail(ErrorCode code, QString context) {
        m_failure = {code, std::move(context)};
        return false;
    }

    nlohmann::detail::json_sax_dom_parser<nlohmann::json> m_builder;
    std::vector<std::set<std::string>> m_keys;
    int m_depth = 0;
    qint64 m_values = 0;
    Error m_failure;
};

} // namespace

Result<nlohmann::json> parseBoundedJson(QByteArrayView text) {
    // nlohmann takes a zero byte for the end and would not look at what stands behind it.
    if (const qsizetype zero = text.indexOf('\0'); zero >= 0)
        return unexpected(ErrorCode::Malformed, QStringLiteral("a zero byte at byte %1").arg(zero));
    nlohmann::json root;
    BoundedBuilder builder(root);
    if (nlohmann::json::sax_parse(text.begin(), text.end(), &builder))
        return root;
    if (builder.failure().code == ErrorCode::None)
        return unexpected(ErrorCode::Malformed, QStringLiteral("no valid JSON"));
    return unexpected(builder.failure());
}

} // namespace hullwatch
