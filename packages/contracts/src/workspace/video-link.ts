const END = "(?:[/?&#].*)?$"
const YOUTUBE = [
  new RegExp(`^https://(?:www\\.|m\\.)?youtube\\.com/watch\\?(?:[^#]*&)?v=([\\w-]{11})${END}`),
  new RegExp(`^https://(?:www\\.|m\\.)?youtube\\.com/(?:shorts|embed|live)/([\\w-]{11})${END}`),
  new RegExp(`^https://youtu\\.be/([\\w-]{11})${END}`),
]
const VIMEO = [
  new RegExp(`^https://(?:www\\.)?vimeo\\.com/(?:channels/[\\w-]+/)?(\\d{5,12})${END}`),
  new RegExp(`^https://player\\.vimeo\\.com/video/(\\d{5,12})${END}`),
]

/** The link to a video on YouTube or Vimeo, rebuilt from the video's id; undefined for every other text. */
export function videoLinkOf(typed: string): string | undefined {
  const [youtube, vimeo] = [YOUTUBE, VIMEO].map((patterns) => idIn(typed.trim(), patterns))
  if (youtube) return `https://www.youtube.com/watch?v=${youtube}`
  return vimeo && `https://vimeo.com/${vimeo}`
}

function idIn(typed: string, patterns: RegExp[]): string | undefined {
  return patterns.map((pattern) => pattern.exec(typed)?.[1]).find((id) => id !== undefined)
}
