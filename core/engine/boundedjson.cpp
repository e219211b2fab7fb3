// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/boundedjson.h"

#include "core/engine/jsonbounds.h"

namespace hullwatch {

namespace {

// nlohmann's parser does not recurse, but copying, comparing and dumping a deep tree does: the depth is
// bounded before a tree exists.
class BoundedBuilder : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit BoundedBuilder(nlohmann::json &root) : m_builder(root, false) {}

    [[nodiscard]] const Error &failure() const { return m_bounds.failure(); }

    bool null() override { return m_bounds.count() && m_builder.null(); }
    bool boolean(bool value) override { return m_bounds.count() && m_builder.boolean(value); }
    bool number_integer(number_integer_t value) override {
        return m_bounds.count() && m_builder.number_integer(value);
    }
    bool number_unsigned(number_unsigned_t value) override {
        return m_bounds.count() && m_builder.number_unsigned(value);
    }
    bool number_float(number_float_t value, const string_t &text) override {
        return m_bounds.count() && m_builder.number_float(value, text);
    }
    bool string(string_t &value) override { return m_bounds.count() && m_builder.string(value); }
    bool binary(binary_t &value) override { return m_bounds.count() && m_builder.binary(value); }

    bool start_object(std::size_t size) override {
        return m_bounds.openObject() && m_builder.start_object(size);
    }
    bool key(string_t &name) override { return m_bounds.key(name) && m_builder.key(name); }
    bool end_object() override {
        m_bounds.closeObject();
        return m_builder.end_object();
    }
    bool start_array(std::size_t size) override { return m_bounds.open() && m_builder.start_array(size); }
    bool end_array() override {
        m_bounds.close();
        return m_builder.end_array();
    }
    bool parse_error(std::size_t position, const std::string &,
                     const nlohmann::detail::exception &) override {
        return m_bounds.parseError(position);
    }

private:
    nlohmann::detail::json_sax_dom_parser<nlohmann::json> m_builder;
    JsonBounds m_bounds;
};

} // namespace

Result<nlohmann::json> parseBoundedJson(QByteArrayView text) {
    nlohmann::json root;
    BoundedBuilder builder(root);
    if (const auto read = readBoundedJson(text, builder); !read)
        return unexpected(read.error());
    return root;
}

} // namespace hullwatch
