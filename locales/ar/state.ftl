# قائمة الدول الأعضاء في تاريخ معيّن
state-members-title = الدول الأعضاء في تاريخ معيّن
state-members-day = التاريخ
state-members-order = الترتيب
state-members-protocol = ترتيب المراسم
state-members-english = الاسم الإنجليزي
state-members-counted = { PLURAL($counted) ->
    [zero] لا تُحتسب أي دولة من { $listed }
    [one] تُحتسب دولة واحدة من { $listed }
    [two] تُحتسب دولتان من { $listed }
    [few] تُحتسب { $counted } دول من { $listed }
    [many] تُحتسب { $counted } دولة من { $listed }
   *[other] تُحتسب { $counted } دولة من { $listed }
}
