// ring_there.c - the other half.

int sg_ring_here(int n);
int sg_ring_there(int n);

int sg_ring_there(int n)
{
    return n > 0 ? sg_ring_here(n - 1) : n;
}
