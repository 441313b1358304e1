// Frames of the canvas: raster engine, no screen.
#include "app/canvas/canvasscene.h"
#include "app/canvas/canvasview.h"
#include "app/canvas/figureitem.h"
#include "core/edit/verbs.h"
#include "tests/bench/bench.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

using namespace pigpen;
using namespace Qt::StringLiterals;

namespace {

/// Counts how often a widget is painted.
class Painted : public QObject
{
public:
    int count = 0;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        count += event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
};

/// A canvas that somebody works on.
class Working
{
public:
    explicit Working(const Sample& sample) : m_file(sample.file()), m_instance(sample.middleInstance()) {}

    void fit()
    {
        open();
        m_view->fit();
        QApplication::processEvents();
    }
    /// About fifty instances, with the cluster that is dragged in the middle.
    void zoomIn()
    {
        constexpr double shown = 2700; // pixels at 100 % that the view is broad
        open();
        m_view->setZoom(m_view->width() / shown);
        m_view->lookAt(cluster()->sceneFrame().center());
        QApplication::processEvents();
    }
    void paint() { m_view->viewport()->repaint(); }
    void startDrag()
    {
        m_isDragging = true;
        m_at = m_view->mapFromScene(cluster()->sceneFrame().topLeft() + QPointF(20, 12));
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, m_at);
        drag();
    }
    void drag()
    {
        constexpr int step = 7;
        m_moves = (m_moves + 1) % 20;
        QTest::mouseMove(m_view->viewport(), m_at + QPoint(20 + m_moves, 20 + step * (m_moves % 2)));
        QApplication::processEvents();
    }
    /// A move of the mouse, and what the canvas paints for it.
    void dragAndPaint()
    {
        m_painted.count = 0;
        drag();
        if (m_painted.count == 0)
            qFatal("dragging painted nothing");
    }
    void endDrag()
    {
        if (!std::exchange(m_isDragging, false))
            return;
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, m_at);
        QApplication::processEvents();
    }
    void edit()
    {
        m_isOffline = !m_isOffline;
        m_document->perform(
            edit::setRole(*m_document->topology(), m_instance, m_isOffline ? u"offline"_s : u"replica"_s));
        QApplication::processEvents();
        paint();
    }

private:
    void open()
    {
        if (m_view)
            return;
        m_document = std::make_unique<Document>();
        if (!m_document->open(m_file))
            qFatal("can't open %s", qPrintable(m_file));
        m_view = std::make_unique<CanvasView>(m_document.get(), diagram::Kind::Topology);
        constexpr QSize size(1600, 1000);
        m_view->resize(size);
        m_view->viewport()->installEventFilter(&m_painted);
        m_view->show();
        std::ignore = QTest::qWaitForWindowExposed(m_view.get());
    }
    FigureItem* cluster()
    {
        const Topology::Found found = m_document->topology()->instance(m_instance);
        return m_view->canvas().item(found.cluster->id());
    }

    QString m_file;
    QString m_instance;
    std::unique_ptr<Document> m_document = {};
    std::unique_ptr<CanvasView> m_view = {};
    Painted m_painted;
    QPoint m_at;
    int m_moves = 0;
    bool m_isDragging = false;
    bool m_isOffline = false;
};

/// Frames come one after another: what one of ten takes.
Row frames(const QString& what, const std::function<void()>& frame, std::vector<Target> targets,
           std::function<void()> prepare)
{
    constexpr int count = 10;
    const auto all = [frame] {
        for (int i = 0; i < count; ++i)
            frame();
    };
    Row row = timed(what, all, std::move(targets), std::move(prepare));
    row.measure = [measure = row.measure] { return measure() / count; };
    return row;
}

} // namespace

Rows canvasRows(const Sample& sample)
{
    constexpr double frame = 16; // milliseconds, as all below
    constexpr double nearFrame = 4;
    constexpr double editFrame = 33;
    const auto working = std::make_shared<Working>(sample);
    // A drag begins before what is measured and ends when the next row prepares itself.
    const auto fitted = [working] { working->fit(); };
    const auto dragging = [working](void (Working::*look)()) {
        return [working, look] {
            (*working.*look)();
            working->startDrag();
        };
    };
    const auto dragFrame = [working] { working->dragAndPaint(); };
    const auto ended = [working](void (Working::*look)()) {
        return [working, look] {
            working->endDrag();
            (*working.*look)();
        };
    };
    const auto paintFrame = [working] { working->paint(); };
    return {
        frames(u"canvas: a frame, all fitted"_s, paintFrame, {atMost(frame)}, fitted),
        frames(u"canvas: a frame while dragging, fitted"_s, dragFrame, {atMost(frame)}, dragging(&Working::fit)),
        frames(u"canvas: a frame, 50 instances"_s, paintFrame, {atMost(nearFrame)}, ended(&Working::zoomIn)),
        frames(u"canvas: a frame while dragging, 50"_s, dragFrame, {atMost(nearFrame)}, dragging(&Working::zoomIn)),
        timed(
            u"canvas: edit to painted frame"_s, [working] { working->edit(); }, {atMost(editFrame)},
            ended(&Working::fit)),
    };
}
