// ring_here.c - one half of a circle of calls.

int sg_ring_here(int n);
int sg_ring_there(int n);

int sg_ring_here(int n)
{
    return n > 0 ? sg_ring_there(n - 1) : n;
}
