#include "app/records/reader.h"

namespace kiosk::records {

Reader::Reader(Store::Options options, QObject *parent)
    : ReaderOf(
          [options = std::move(options)](Clock &clock) mutable {
              options.mustExist = true;
              return Store::open(options, clock);
          },
          AfterFailure::GoOn, parent) {}

SharedReader::SharedReader(SharedAccess access, QObject *parent)
    : ReaderOf([access = std::move(access)](Clock &) { return SharedRecords::open(access); }, AfterFailure::OpenAgain,
               parent) {}

} // namespace kiosk::records
