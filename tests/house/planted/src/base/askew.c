// askew.c - breaks a rule, for the check to find.

int sg_askew(int x)
{
  return x+1;
}
