#pragma once

#include "app/document/recovery.h"

#include <QObject>
#include <QPointer>

class QPushButton;

namespace pigpen {

class DesignTab;
class FileFlow;
class NoticeBar;

/// Keeps journals of the open designs, and offers in a strip what a program left behind that ended without asking.
class Recovering : public QObject
{
    Q_OBJECT

public:
    Recovering(NoticeBar* strip, FileFlow* files, QObject* parent);

    /// A tab is new.
    void adopt(DesignTab* tab);
    /// Opens all that was left behind, unsaved, each in its tab.
    void recover();
    /// Lets it go, where the user says so once more.
    void discard();
    const Recovery& recovery() const { return m_recovery; }

Q_SIGNALS:
    void failed(const QString& words);

private:
    void offer();
    QString describe() const;

    Recovery m_recovery;
    NoticeBar* m_strip;
    FileFlow* m_files;
};

} // namespace pigpen
