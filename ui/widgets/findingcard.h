// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"
#include "ui/theme/theme.h"

#include <QFrame>

namespace hullwatch::ui {

class Chip;
class CodeBlock;
class CodeText;
class PlainLabel;

/// A finding in short, for the inspector: severity, headline, one line of evidence, the fix with a Copy
/// button.
class FindingCard : public QFrame {
    Q_OBJECT
public:
    /// `theme` must outlive the widget.
    FindingCard(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setFinding(const Finding &finding);

private:
    Chip *m_chip;
    PlainLabel *m_title;
    CodeText *m_evidence;
    CodeBlock *m_fix;
    PlainLabel *m_hint;
};

/// "HostConfig.Privileged = true", safe to show.
[[nodiscard]] QString evidenceText(const Evidence &evidence);
/// The value of an evidence as compact JSON, safe to show.
[[nodiscard]] QString evidenceValue(const Evidence &evidence);
/// What to paste first: a live update if there is one, else flags, else the compose key, else daemon.json.
[[nodiscard]] QString firstFix(const Remediation &remediation);

} // namespace hullwatch::ui
