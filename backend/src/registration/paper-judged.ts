/** Event after an operator judged a paper that a vendor brought after its registration was approved. */
export const PAPER_JUDGED = "paper.judged"

export interface PaperJudged {
  registration_id: string
  evidence_file_id: string
}
