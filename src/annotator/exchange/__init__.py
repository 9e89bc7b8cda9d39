"""Files in (readers) and data sets out (writers), the record formats, and the jobs that move them."""
