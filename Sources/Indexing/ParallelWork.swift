import Glibc

/// Does the same to many things on threads of its own, and hands over what comes of each, in the order
/// of the things, to the thread that asks for it.
struct ParallelWork {
    /// At most; the one that asks is not counted.
    var threads = Self.cores
    /// How much may be under way or waiting to be taken, in the unit of the weights. What is heavier
    /// than all of it is done alone.
    var room: Int

    /// The processors that this process may use.
    static var cores: Int { max(1, min(64, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) }

    /// - Parameters:
    ///   - next: what is to be done next, with its weight, nil when nothing is left. Never called by
    ///     two threads at once.
    ///   - transform: called on several threads.
    ///   - take: called on this thread; what it throws ends the work.
    func run<Input: Sendable, Output: Sendable>(
        next: @escaping () -> (input: Input, weight: Int)?,
        transform: @escaping @Sendable (Input) -> Output, take: (Output) throws -> Void
    ) throws {
        let exchange = Exchange(room: room, next: next, transform: transform)
        for _ in 0..<max(1, threads) { exchange.startThread() }
        defer { exchange.finish() }
        while let outputs = exchange.outputs() {
            for output in outputs {
                try take(output.value)
                exchange.wasTaken(output.weight)
            }
        }
    }
}

/// What the threads of one run share. All that changes is guarded by the mutex.
private final class Exchange<Input: Sendable, Output: Sendable>: @unchecked Sendable {
    struct Done {
        let number: Int
        let value: Output
        let weight: Int
    }

    private struct Taken {
        let number: Int
        let input: Input
        let weight: Int
    }

    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private let room: Int
    private let next: () -> (input: Input, weight: Int)?
    private let transform: @Sendable (Input) -> Output
    private var done: [Int: Done] = [:]
    /// The number of the next that is begun, and of the next that is handed over.
    private var nextNumber = 0
    private var firstNumber = 0
    private var underWay = 0
    private var working = 0
    private var isStopped = false
    private var threads: [WorkThread] = []

    init(
        room: Int, next: @escaping () -> (input: Input, weight: Int)?,
        transform: @escaping @Sendable (Input) -> Output
    ) {
        self.room = room
        self.next = next
        self.transform = transform
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(condition, nil)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    private func locked<T>(_ body: () -> T) -> T {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }

    private func wait() { pthread_cond_wait(condition, mutex) }
    private func wakeAll() { pthread_cond_broadcast(condition) }

    // MARK: - The thread that asks

    func startThread() {
        locked { working += 1 }
        if let thread = WorkThread({ [self] in work() }) {
            threads.append(thread)
        } else {
            locked { working -= 1 }
        }
    }

    /// Waits for what is done; nil when that was all. Where the system gives no thread, one thing is
    /// done here.
    func outputs() -> [Done]? {
        if threads.isEmpty {
            firstNumber = nextNumber
            return doOne().map { [$0] }
        }
        return locked {
            while done[firstNumber] == nil, working > 0 { wait() }
            var outputs: [Done] = []
            while let next = done.removeValue(forKey: firstNumber) {
                outputs.append(next)
                firstNumber += 1
            }
            return outputs.isEmpty ? nil : outputs
        }
    }

    func wasTaken(_ weight: Int) {
        locked {
            underWay -= weight
            wakeAll()
        }
    }

    /// Ends the threads, which finish what they are at.
    func finish() {
        locked {
            isStopped = true
            wakeAll()
        }
        for thread in threads { thread.join() }
    }

    // MARK: - The threads

    private func work() {
        while let output = doOne() {
            locked {
                done[output.number] = output
                wakeAll()
            }
        }
        locked {
            working -= 1
            wakeAll()
        }
    }

    private func doOne() -> Done? {
        guard let next = locked({ takeNext() }) else { return nil }
        return Done(number: next.number, value: transform(next.input), weight: next.weight)
    }

    /// The one that is handed over next never waits for room, as all others would wait for it.
    private func takeNext() -> Taken? {
        guard !isStopped, let (input, weight) = next() else { return nil }
        let number = nextNumber
        nextNumber += 1
        while !isStopped, underWay + weight > room, number != firstNumber { wait() }
        guard !isStopped else { return nil }
        underWay += weight
        return Taken(number: number, input: input, weight: weight)
    }
}
