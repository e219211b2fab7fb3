// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingsmodel.h"
#include "ui/theme/theme.h"

#include <QTreeView>

namespace hullwatch::ui {

/// The findings as a list with headings that fold. Arrow keys walk, fold and unfold it; Enter opens. The
/// selected finding, what is unfolded and the place stay over updates of the model. After a reset the
/// selected finding is selected again if it is still listed; a list that can be read through is unfolded, of
/// a longer one the first heading and that of the selected finding.
class FindingsView : public QTreeView {
    Q_OBJECT
public:
    /// Both must outlive the view.
    FindingsView(const Theme &theme, FindingsModel &model, QWidget *parent = nullptr);

    void reset() override;

Q_SIGNALS:
    /// Enter or a double click on a finding.
    void opened(const QModelIndex &index);
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void open(const QModelIndex &index);
    void unfold();
    /// The finding that was selected if it is still there, else the first.
    void restore();

    FindingsModel &m_model;
    quint64 m_current = 0; ///< key of the finding that the user looks at
};

} // namespace hullwatch::ui
