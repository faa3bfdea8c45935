# The fixed words of the papers
paper-agenda-draft = Draft agenda
paper-agenda-adopted = Agenda
paper-label-presenter = Presented by
paper-label-decision = Draft decision
paper-label-documents = Documents
paper-label-programme = Programme of work
paper-label-time = Time
paper-label-item = Item
paper-label-subject = Subject
paper-label-page = Page
paper-label-of = of
paper-label-speaker = Speaker
paper-label-theme = Theme: { $theme }
paper-place-and-days = { $place }, { $days }
paper-place-video = By video conference
paper-place-hybrid = { $place } and by video conference
paper-host = Hosted by { $host }
paper-notice-illustrative = Illustrative reconstruction from published sources; not an official document
paper-untitled = (Untitled)
paper-file-agenda = Agenda - { $meeting }
paper-file-calendar = Calendar - { $meeting }

# Generated titles: the process comes without an article, the ordinal with a capital, such as “Seventh”
paper-meeting-title-ordinary-annual = Annual meeting of the { $process }
paper-meeting-title-ordinary-annual-numbered = { $ordinal } meeting of the { $process }
paper-meeting-title-extraordinary = Extraordinary meeting of the { $process }
paper-meeting-title-extraordinary-numbered = { $ordinal } extraordinary meeting of the { $process }
paper-meeting-title-preparatory-session = Preparatory session of the { $process }
paper-meeting-title-preparatory-session-numbered = { $ordinal } preparatory session of the { $process }
paper-meeting-title-joint-consultation = Joint consultations of the { $process }
paper-meeting-title-joint-consultation-numbered = { $ordinal } round of joint consultations of the { $process }
paper-meeting-title-panel = Panel of the { $process }
paper-meeting-title-panel-numbered = { $ordinal } panel of the { $process }
paper-meeting-title-high-level = High-level meeting of the { $process }
paper-meeting-title-high-level-numbered = { $ordinal } high-level meeting of the { $process }
paper-meeting-title-session = Session of the { $process }
paper-meeting-title-session-numbered = { $ordinal } session of the { $process }
paper-meeting-title-other = Meeting of the { $process }
paper-meeting-title-other-numbered = { $ordinal } meeting of the { $process }

# Titles of a meeting without a process
paper-meeting-title-bare-ordinary-annual = Annual meeting
paper-meeting-title-bare-ordinary-annual-numbered = { $ordinal } meeting
paper-meeting-title-bare-extraordinary = Extraordinary meeting
paper-meeting-title-bare-extraordinary-numbered = { $ordinal } extraordinary meeting
paper-meeting-title-bare-preparatory-session = Preparatory session
paper-meeting-title-bare-preparatory-session-numbered = { $ordinal } preparatory session
paper-meeting-title-bare-joint-consultation = Joint consultations
paper-meeting-title-bare-joint-consultation-numbered = { $ordinal } round of joint consultations
paper-meeting-title-bare-panel = Panel
paper-meeting-title-bare-panel-numbered = { $ordinal } panel
paper-meeting-title-bare-high-level = High-level officials meeting
paper-meeting-title-bare-high-level-numbered = { $ordinal } high-level officials meeting
paper-meeting-title-bare-session = Session
paper-meeting-title-bare-session-numbered = { $ordinal } session
paper-meeting-title-bare-other = Meeting
paper-meeting-title-bare-other-numbered = { $ordinal } meeting
