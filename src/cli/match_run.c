// match_run.c - batches of events go round: read, matched by threads, printed
// in order.

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "match.h"

// Batches form a ring.  Those from 'printed' to 'filled', counted from the
// start, are under way; those before 'taken' have found a thread.  The lock is
// for the counters and for 'done'; a batch belongs to the thread that took it.
typedef struct Ring {
    Match *match;
    Batch *batches;
    size_t count;
    size_t filled, taken, printed;
    bool closing;
    pthread_mutex_t lock;
    pthread_cond_t more, done;
    pthread_t threads[MAX_JOBS];
    size_t n_threads;
} Ring;

// ---- threads -------------------------------------------------------------

// Match the oldest batch that nobody has taken.  The lock is held before and
// after, and let go in between.
static void work(Ring *r)
{
    Batch *b = &r->batches[r->taken++ % r->count];
    pthread_mutex_unlock(&r->lock);
    batch_match(b);
    pthread_mutex_lock(&r->lock);
    b->done = true;
    pthread_cond_signal(&r->done);
}

static void *run_thread(void *arg)
{
    Ring *r = arg;
    pthread_mutex_lock(&r->lock);
    for (;;) {
        if (r->taken < r->filled)
            work(r);
        else if (r->closing)
            break;
        else
            pthread_cond_wait(&r->more, &r->lock);
    }
    pthread_mutex_unlock(&r->lock);
    return NULL;
}

static void close_ring(Ring *r)
{
    pthread_mutex_lock(&r->lock);
    r->closing = true;
    pthread_cond_broadcast(&r->more);
    pthread_mutex_unlock(&r->lock);
    for (size_t i = 0; i < r->n_threads; i++)
        pthread_join(r->threads[i], NULL);
    for (size_t i = 0; i < r->count; i++)
        batch_free(&r->batches[i]);
    free(r->batches);
    pthread_cond_destroy(&r->done);
    pthread_cond_destroy(&r->more);
    pthread_mutex_destroy(&r->lock);
}

// The main thread is one of those that match, when it would have to wait.
static int open_ring(Ring *r, Match *m)
{
    size_t slots = m->jobs == 1 ? 1 : 2 * m->jobs;
    *r = (Ring){.match = m};
    pthread_mutex_init(&r->lock, NULL);
    pthread_cond_init(&r->more, NULL);
    pthread_cond_init(&r->done, NULL);
    r->batches = calloc(slots, sizeof *r->batches);
    while (r->batches != NULL && r->count < slots)
        if (!batch_init(&r->batches[r->count++], m))
            return out_of_memory();
    if (r->batches == NULL)
        return out_of_memory();
    while (r->n_threads + 1 < m->jobs &&
           pthread_create(&r->threads[r->n_threads], NULL, run_thread, r) == 0)
        r->n_threads++;
    return EXIT_FINE;
}

// ---- the main thread -----------------------------------------------------

static void print_oldest(Ring *r)
{
    Batch *b = &r->batches[r->printed % r->count];
    pthread_mutex_lock(&r->lock);
    while (!b->done) {
        if (r->taken < r->filled)
            work(r);
        else
            pthread_cond_wait(&r->done, &r->lock);
    }
    pthread_mutex_unlock(&r->lock);
    batch_print(r->match, b);
    r->printed++;
}

static void print_all(Ring *r)
{
    while (r->printed < r->filled)
        print_oldest(r);
}

static Batch *empty_batch(Ring *r)
{
    if (r->filled - r->printed == r->count)
        print_oldest(r);
    return &r->batches[r->filled % r->count];
}

static void hand_in(Ring *r)
{
    pthread_mutex_lock(&r->lock);
    r->filled++;
    pthread_cond_signal(&r->more);
    pthread_mutex_unlock(&r->lock);
}

// The file is freed with its last batch, if it comes to that.
static void run_file(Ring *r, Reading *reading)
{
    bool last = false;
    while (!last && r->match->to.error == 0) {
        Batch *b = empty_batch(r);
        batch_read(b, reading);
        last = b->last;
        hand_in(r);
        if (b->waits)
            print_all(r);
    }
    if (last)
        return;
    print_all(r);
    sigcc_events_free(reading->events);
}

static int run_files(Ring *r)
{
    Match *m = r->match;
    Reading reading = {.live = false};
    for (size_t i = 0; i < m->inputs.count && m->to.error == 0; i++) {
        const char *path = m->inputs.items[i].path;
        reading.events = sigcc_events_open(path);
        reading.messages = 0;
        reading.live = strcmp(path, "-") == 0;
        if (reading.events == NULL)
            return out_of_memory();
        run_file(r, &reading);
    }
    print_all(r);
    return EXIT_FINE;
}

static void finish(Match *m)
{
    if (sigcc_correlator_finish(m->correlator) != SIGCC_OK)
        m->in.report.limit = true;
    match_print_finds(m);
    if (m->count)
        match_print_counts(m);
}

int match_run(Match *m)
{
    Ring ring;
    int result = open_ring(&ring, m);
    if (result == EXIT_FINE)
        result = run_files(&ring);
    close_ring(&ring);
    if (result == EXIT_FINE)
        finish(m);
    return result;
}
