#pragma once

#include "app/window/designtab.h"

#include <QTabWidget>

namespace pigpen {

/// The open designs of a window as tabs; there is always at least one.
class DesignTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit DesignTabs(QWidget* parent = nullptr);

    DesignTab* current() const;
    QList<DesignTab*> tabs() const;
    /// Where that file is open; null where it isn't.
    DesignTab* find(const QString& path) const;
    /// The current tab where nothing was done in it yet, else a new one; it becomes the current one.
    DesignTab* untouched();
    /// A new one; it becomes the current one.
    DesignTab* add();
    void remove(DesignTab* tab);
    /// The next one, or the one before, around the ends.
    void step(int by);

Q_SIGNALS:
    void added(pigpen::DesignTab* tab);
    void closeRequested(pigpen::DesignTab* tab);

private:
    DesignTab* tab(int index) const { return static_cast<DesignTab*>(widget(index)); } // there are no other pages
    void showTitles();
    QString titleOf(DesignTab* tab) const;
};

} // namespace pigpen
