#pragma once

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace pigpen {

/// How many threads are worth having at a time.
inline unsigned coreCount()
{
    return std::max(1U, std::thread::hardware_concurrency());
}

/// Does tasks 0 … count - 1 on as many threads as there are cores, this one included; they are done when it returns.
/// `makeWorker` gives each thread what does them (a function of the task's number), so that what that keeps is its own.
template<typename MakeWorker>
void concurrently(size_t count, const MakeWorker& makeWorker)
{
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        auto worker = makeWorker();
        for (size_t task = next++; task < count; task = next++)
            worker(task);
    };
    std::vector<std::future<void>> others;
    for (size_t thread = 1; thread < std::min<size_t>(count, coreCount()); ++thread)
        others.push_back(std::async(std::launch::async, work));
    work();
    for (std::future<void>& other : others)
        other.get();
}

} // namespace pigpen
