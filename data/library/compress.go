package library

import (
	"sync"

	"github.com/klauspost/compress/zstd"
)

// Files are kept compressed with zstd, each as one frame. Both coders are made
// once, when first needed; their methods may be used by many goroutines at once.
var (
	encoder = sync.OnceValue(func() *zstd.Encoder {
		e, err := zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1))
		if err != nil {
			panic(err) // the options are constants
		}
		return e
	})
	decoder = sync.OnceValue(func() *zstd.Decoder {
		d, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(mostBytes))
		if err != nil {
			panic(err) // the options are constants
		}
		return d
	})
)

func compress(file []byte) []byte { return encoder().EncodeAll(file, nil) }

func decompress(frame []byte) ([]byte, error) { return decoder().DecodeAll(frame, nil) }
