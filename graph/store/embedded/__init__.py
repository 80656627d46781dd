"""The embedded database: ArcadeDB as a child process on loopback, started or joined on demand."""
