#include "storage/read_only_store.h"

#include <utility>

namespace rollcall {

Result<std::unique_ptr<Store>> openReadOnly(const StorageConfig& storage, const Clock& clock)
{
    OpenOptions options;
    options.createIfMissing = false;
    ROLLCALL_TRY_ASSIGN(std::unique_ptr<Store> store, Store::open(storage, {}, clock, options));
    ROLLCALL_TRY(store->database().run("PRAGMA query_only = ON"));
    return store;
}

} // namespace rollcall
