// The later part of the keeper, read before the clock of any test runs: without a build it is many files.
import '@/lib/later';
