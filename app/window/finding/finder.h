#pragma once

#include "app/window/finding/finderlist.h"
#include "app/window/overlay.h"

#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace pigpen {

class FinderModel;

/// One line to type into and what fits it below, at the top of the window: goes to what is chosen, or does it. It
/// looks through one of its lists; the other lists' signs, typed first, switch to them.
class Finder : public Overlay
{
    Q_OBJECT

public:
    explicit Finder(QWidget* window);
    ~Finder() override;

    void addList(QChar sign, std::unique_ptr<FinderList> list);
    /// Opens with that list, whose sign needs not be typed.
    void open(QChar sign);

    QLineEdit& line() const { return *m_line; }
    QListView& rows() const { return *m_rows; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FinderList* list(QChar sign) const;
    void find();
    void fitHeight();
    bool moveBy(int key);
    void choose(const QModelIndex& index);

    std::vector<std::pair<QChar, std::unique_ptr<FinderList>>> m_lists;
    FinderList* m_home = nullptr;
    QLineEdit* m_line;
    QListView* m_rows;
    QLabel* m_nothing;
    FinderModel* m_model;
};

} // namespace pigpen
