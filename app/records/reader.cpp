#include "app/records/reader.h"

namespace kiosk::records {

/// Lives on the other thread, as its database connection must.
class Reader::Worker : public QObject {
public:
    explicit Worker(Store::Options options) : m_options(std::move(options)) { m_options.mustExist = true; }

    Outcome<Store *> store() {
        if (!m_store) {
            auto opened = Store::open(m_options, m_clock);
            if (!opened)
                return opened.failure();
            m_store = std::move(opened).value();
        }
        return m_store.get();
    }

private:
    Store::Options m_options;
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
};

Reader::Reader(Store::Options options, QObject *parent) : QObject(parent), m_worker(new Worker(std::move(options))) {
    m_thread.setObjectName(QStringLiteral("records"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Reader::~Reader() {
    m_thread.quit();
    m_thread.wait();
}

void Reader::run(std::function<Deliver(Outcome<Store *>)> question) {
    QMetaObject::invokeMethod(
        m_worker,
        [this, question = std::move(question)] {
            // The answer travels in the event loop of this object's thread, the asker's own.
            QMetaObject::invokeMethod(this, question(m_worker->store()), Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace kiosk::records
