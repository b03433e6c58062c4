import { createContext, use, useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useKeys } from '../keys.ts'

/** What the keys do to an item of the queue. */
interface Item {
  readonly element: HTMLElement
  readonly onYes: () => void
  readonly onNo: () => void
  readonly onOpen: () => void
}

interface Queue {
  readonly add: (item: Item) => () => void
}

const QueueContext = createContext<Queue>({ add: () => () => {} })

/** Everything on the page that waits for a judgement, as one list that the keys go through. */
export function QueueProvider({ children }: { children: ReactNode }) {
  const items = useRef<Item[]>([])
  const queue = useRef<Queue>({
    add: item => {
      items.current.push(item)
      return () => {
        items.current = items.current.filter(one => one !== item)
      }
    },
  })
  const inOrder = () =>
    items.current.toSorted((a, b) =>
      a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    )
  const chosen = () => items.current.find(({ element }) => element.contains(document.activeElement))
  const step = (by: number) => {
    const list = inOrder()
    const at = list.findIndex(({ element }) => element.contains(document.activeElement))
    const next =
      list[at === -1 ? (by > 0 ? 0 : list.length - 1) : Math.max(0, Math.min(at + by, list.length - 1))]
    next?.element.focus({ preventScroll: true })
    next?.element.scrollIntoView({ block: 'center' })
  }
  /** What is judged leaves the queue: the one after it is next. */
  const judge = (act: (item: Item) => void) => {
    const item = chosen()
    if (!item) return
    step(1)
    act(item)
  }
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    a: () => judge(item => item.onYes()),
    x: () => judge(item => item.onNo()),
    o: () => chosen()?.onOpen(),
  })
  return <QueueContext value={queue.current}>{children}</QueueContext>
}

/** Puts an element into the queue for as long as it is on the page. */
export function useQueueItem(act: Omit<Item, 'element'>) {
  const queue = use(QueueContext)
  const element = useRef<HTMLLIElement>(null)
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    if (!element.current) return
    return queue.add({
      element: element.current,
      onYes: () => latest.current.onYes(),
      onNo: () => latest.current.onNo(),
      onOpen: () => latest.current.onOpen(),
    })
  }, [queue])
  return element
}
