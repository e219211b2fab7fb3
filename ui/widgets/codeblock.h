// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

namespace hullwatch::ui {

/// Something to paste, on a sunken ground with a Copy button, below an optional caption.
class CodeBlock : public QWidget {
    Q_OBJECT
public:
    /// `name` names the block; its button is called name + "Copy".
    explicit CodeBlock(const QString &name, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    /// Shown escaped, copied as it is. An empty text hides the block.
    void setCode(const QString &code);
    void setMaximumLines(int lines);
    [[nodiscard]] QString code() const { return m_copy->payload(); }

private:
    PlainLabel *m_caption;
    CodeText *m_text;
    CopyButton *m_copy;
};

} // namespace hullwatch::ui
